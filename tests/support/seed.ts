import fc from 'fast-check';

// Continuous integration draws the same input for the properties each time, so that a change fails for its own faults
// only; everywhere else each run draws anew and looks for faults that nobody has met.
if (process.env.CI) fc.configureGlobal({ seed: 20_241_225 });
