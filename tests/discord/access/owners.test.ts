import { expect, test } from 'vitest';
import { ownersOf } from '../../../src/discord/access/admins.js';
import { clientForTest } from '../../support/discord/bot-in-process.js';
import { APPLICATION } from '../../support/discord/interactions.js';
import { OWNER_ID } from '../../support/discord/people.js';
import type { JsonObject } from '../../support/discord/wire.js';

const INVITED = 1;
const ACCEPTED = 2;

/** Who owns a bot of which Discord tells this, or what it tells by itself. */
async function ownersWhere(told: JsonObject | null): Promise<readonly string[]> {
  const { client, discord, connect } = await clientForTest();
  await connect();
  if (!client.isReady()) throw new Error('The client is not ready.');
  if (told !== null) {
    const body = { id: APPLICATION, name: 'Footnote', ...told };
    discord.fail('GET', /\/applications\/@me$/, { type: 'status', status: 200, body });
  }
  return [...(await ownersOf(client.application))];
}

function teamMember(id: string, membership_state: number): JsonObject {
  const user = { id, username: `user${id.slice(-2)}`, discriminator: '0', avatar: null };
  return { user, team_id: '760000000000000001', membership_state, permissions: ['*'], role: 'admin' };
}

test('a bot belongs to the one who made it', async () => {
  expect(await ownersWhere(null)).toEqual([OWNER_ID]);
});

test('a bot of a team belongs to those who have joined it, not to those who are invited', async () => {
  const team = {
    id: '760000000000000001',
    name: 'A team',
    icon: null,
    owner_user_id: '720000000000000021',
    members: [
      teamMember('720000000000000021', ACCEPTED),
      teamMember('720000000000000022', INVITED),
      teamMember('720000000000000023', ACCEPTED),
    ],
  };
  expect(await ownersWhere({ team })).toEqual(['720000000000000021', '720000000000000023']);
});
