/** A piece that was taken off an article, and why. */
export type Removed = {readonly text: string; readonly why: string};
