/** Runs `work` after so many milliseconds, unless the function it gives back is called first. Passed in, so that tests decide. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;
