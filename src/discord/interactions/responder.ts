import {
  type APIApplicationCommandOptionChoice,
  type BaseInteraction,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord.js';
import type { Log } from '../../shared/log.js';
import type { Visibility } from '../access/usage-rules.js';
import { FIRST_RESPONSE, hasCode, sendCallback } from '../connection/callback.js';
import type { InteractionRest } from '../connection/client.js';
import { withPauses } from '../connection/pauses.js';
import { errorFacts } from '../connection/redact.js';
import type { MessageBody } from '../rendering/limits.js';

type Answerable = Pick<BaseInteraction, 'id' | 'token' | 'applicationId' | 'createdTimestamp'>;

export interface ResponderTools extends InteractionRest {
  readonly log: Log;
}

/** Discord's answers to a response that came too late, twice, or to a message that is gone: nothing more can be said. */
const PAST_ANSWERING = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * The one owner of an interaction's responses. It knows what was sent, so that nothing is answered twice, and an
 * error that comes while a response is under way waits for it. After a response that did not arrive nothing more is sent.
 *
 * None of its methods reject for what Discord answers: they log it and resolve to whether the response arrived.
 */
export class Responder {
  readonly #interaction: Answerable;
  readonly #tools: ResponderTools;
  readonly #deadline = performance.now() + FIRST_RESPONSE;
  #state: 'unanswered' | Visibility | 'updating' | 'past' = 'unanswered';
  #first: Promise<boolean> | null = null;

  constructor(interaction: Answerable, tools: ResponderTools) {
    this.#interaction = interaction;
    this.#tools = tools;
  }

  /** Says that a reply will come, and who will see it. */
  defer(visibility: Visibility): Promise<boolean> {
    const flags = visibility === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
    return this.#respond(visibility, {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: flags,
    });
  }

  /** Says that the message whose button was clicked will change. */
  deferUpdate(): Promise<boolean> {
    return this.#respond('updating', { type: InteractionResponseType.DeferredMessageUpdate });
  }

  /** Answers what was typed so far with what could be meant. */
  offer(choices: APIApplicationCommandOptionChoice<string>[]): Promise<boolean> {
    return this.#respond('past', {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
  }

  /**
   * Fills in the deferred reply, or changes the message whose button was clicked. To do that twice does no harm, so it is
   * tried again after a pause.
   */
  async edit(body: MessageBody): Promise<boolean> {
    return this.#send(() =>
      withPauses(() => this.#tools.rest.patch(this.#original(), { body, auth: false })),
    );
  }

  /**
   * A further message, seen by the one who asked only, or by everyone. It is not sent again where Discord does not say what
   * became of it, because it may stand there: a webhook takes no nonce.
   */
  async followUp(body: MessageBody, visibility: Visibility): Promise<boolean> {
    const flags = body.flags | (visibility === 'private' ? MessageFlags.Ephemeral : 0);
    const { applicationId, token } = this.#interaction;
    return this.#send(() =>
      this.#tools.once.post(Routes.webhook(applicationId, token), { body: { ...body, flags }, auth: false }),
    );
  }

  /** Removes the deferred reply, or the message whose button was clicked. */
  async remove(): Promise<boolean> {
    return this.#send(() => this.#tools.rest.delete(this.#original(), { auth: false }));
  }

  /**
   * Tells the one who asked, and nobody else, what went wrong, however far the answer has come.
   *
   * @param body takes the place of a deferred private reply, and of the progress that it may show
   */
  async fail(body: MessageBody): Promise<boolean> {
    await this.#first;
    switch (this.#state) {
      case 'unanswered':
        return this.#respond('private', {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { ...body, flags: body.flags | MessageFlags.Ephemeral },
        });
      case 'private':
        return this.edit(body);
      case 'public':
        // The first message after a public defer is public: the placeholder has to go before a private one can come.
        return (await this.remove()) ? this.followUp(body, 'private') : this.edit(body);
      case 'updating':
        return this.followUp(body, 'private');
      case 'past':
        return false;
    }
  }

  #respond(
    state: Visibility | 'updating' | 'past',
    body: RESTPostAPIInteractionCallbackJSONBody,
  ): Promise<boolean> {
    if (this.#first !== null) throw new Error('An interaction is responded to once.');
    this.#first = this.#attempt(() =>
      sendCallback(this.#tools.callbacks, this.#interaction, body, this.#deadline),
    ).then((arrived) => {
      this.#state = arrived ? state : 'past';
      return arrived;
    });
    return this.#first;
  }

  async #send(request: () => Promise<unknown>): Promise<boolean> {
    if (!(await this.#first) || this.#state === 'past') return false;
    return this.#attempt(request);
  }

  async #attempt(request: () => Promise<unknown>): Promise<boolean> {
    try {
      await request();
      return true;
    } catch (error) {
      if (hasCode(error, ...PAST_ANSWERING)) this.#state = 'past';
      const age = Date.now() - this.#interaction.createdTimestamp;
      this.#tools.log.warn('Discord did not take a response', { ...errorFacts(error), age });
      return false;
    }
  }

  #original(): `/${string}` {
    return Routes.webhookMessage(this.#interaction.applicationId, this.#interaction.token, '@original');
  }
}
