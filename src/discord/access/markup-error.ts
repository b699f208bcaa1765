import { UserError } from '../../shared/user-error.js';

/** A `UserError` whose sentence is Discord’s markup, such as a channel or a moment, and holds nothing that was typed. */
export class MarkupError extends UserError {}
