/** Somebody who speaks. */
export interface Speaker {
  readonly name: string;
  /** How probable it is that the mention means them, from 0 to 1. */
  readonly sureness: number;
}

/** A speaker of whom there is no doubt. */
export function surely(name: string): Speaker {
  return { name, sureness: 1 };
}
