/** What stands in more headings than so many tells nothing about what stands below: “History”, in every document. */
export const MOST_HEADINGS = 5;
