import fc from 'fast-check';

fc.configureGlobal({
  // A property that goes on when its test has run out of time disturbs the tests behind it, and leaves its folders behind:
  // on a slow machine it is tried with as many inputs as there is time for. Of the test's four minutes, in milliseconds.
  interruptAfterTimeLimit: 45_000,
  // Continuous integration draws the same input for the properties each time, so that a change fails for its own faults
  // only; everywhere else each run draws anew and looks for faults that nobody has met.
  ...(process.env.CI && { seed: 20_241_225 }),
});
