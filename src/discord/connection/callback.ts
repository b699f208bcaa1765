import {
  DiscordAPIError,
  RateLimitError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord.js';

/** How long an interaction waits for its first response, in milliseconds. */
export const FIRST_RESPONSE = 3_000;

/**
 * Sends the first response to an interaction, and once more where Discord did not say what became of it.
 *
 * @param rest makes one attempt only: its own retries would go on for a minute after the interaction has died
 * @param deadline when the interaction dies, as `performance.now()` has it
 * @throws the error of the last attempt
 */
export async function sendCallback(
  rest: REST,
  interaction: { readonly id: string; readonly token: string },
  body: RESTPostAPIInteractionCallbackJSONBody,
  deadline: number,
): Promise<void> {
  const attempt = () =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
  try {
    await attempt();
  } catch (error) {
    if (isRefusal(error) || performance.now() > deadline) throw error;
    try {
      await attempt();
    } catch (second) {
      // The first attempt had arrived after all.
      if (!hasCode(second, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw second;
    }
  }
}

/** Whether Discord answered with one of these codes. */
export function hasCode(error: unknown, ...codes: RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}

/** Whether Discord said no, or to come back when it is too late. */
function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof RateLimitError;
}
