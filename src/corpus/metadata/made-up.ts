/** What programs write where a name belongs and they know none. */
const NO_NAME =
  /^(?:admin(?:istrator)?|\(?anonymous\)?|author|default|guest|microsoft office user|owner|python-docx|root|unknown|user|windows user)$/i;

/** A name that a file's properties give, unless a program made it up. */
export function nameOfPerson(name: string | undefined): string | undefined {
  return name === undefined || NO_NAME.test(name.trim()) ? undefined : name;
}

/** What programs write into the title when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|indd|pdf|pptx?|rtf|tex|dvi)|untitled.*|document ?\d*|word document|slide 1)$/i;

/** A title that a file's properties give, unless a program made it up. */
export function givenTitle(title: string | undefined): string | undefined {
  return title === undefined || NO_TITLE.test(title.trim()) ? undefined : title;
}
