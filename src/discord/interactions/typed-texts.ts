import type { Interaction } from 'discord.js';
import { namesInOptions } from '../reading/mentioned-names.js';
import { plainProse, plainText } from '../reading/plain-text.js';
import { singleLine } from '../reading/single-line.js';
import { headerText, valuesInHeader } from '../rendering/header.js';

/** What a person typed for an interaction, in all the forms that it is read in: the log must hold none of them. */
export function typedTexts(interaction: Interaction): string[] {
  if (interaction.isChatInputCommand()) {
    const nameOf = namesInOptions(interaction);
    return interaction.options.data.flatMap(({ value }) =>
      typeof value === 'string' ? [value, singleLine(value), singleLine(plainProse(value, nameOf))] : [],
    );
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { content } = interaction.targetMessage;
    return [content, singleLine(plainText(content))];
  }
  if (!interaction.isButton()) return [];
  return valuesInHeader(headerText(interaction.message));
}
