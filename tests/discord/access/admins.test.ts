import { expect, test } from 'vitest';
import { type Admins, isAdmin, type Ownership } from '../../../src/discord/access/admins.js';
import type { Caller } from '../../../src/discord/access/caller.js';

const nobody: Admins = { users: [], roles: [] };
const SERVER = '1';

/** Somebody in a server, without any right. */
const member: Caller = {
  user: 'member',
  place: { server: SERVER, channels: ['10'], certain: true },
  roles: ['plain'],
  managesServer: false,
};
const manager: Caller = { ...member, user: 'manager', managesServer: true };
const owner: Caller = { ...member, user: 'owner' };
const named: Caller = { ...member, user: 'named' };
const withRole: Caller = { ...member, user: 'other', roles: ['plain', 'admin'] };
const everybody = { member, manager, owner, named, withRole };

test.each<{ case: string; admins: Admins; onlyServer: string | null; are: (keyof typeof everybody)[] }>([
  { case: 'nobody is named, one server', admins: nobody, onlyServer: SERVER, are: ['manager', 'owner'] },
  { case: 'nobody is named, another server', admins: nobody, onlyServer: '2', are: ['owner'] },
  { case: 'nobody is named, several servers', admins: nobody, onlyServer: null, are: ['owner'] },
  { case: 'one user is named', admins: { users: ['named'], roles: [] }, onlyServer: SERVER, are: ['named'] },
  {
    case: 'one role is named',
    admins: { users: [], roles: ['admin'] },
    onlyServer: SERVER,
    are: ['withRole'],
  },
  {
    case: 'users are named',
    admins: { users: ['someone', 'named'], roles: [] },
    onlyServer: SERVER,
    are: ['named'],
  },
  {
    case: 'roles are named',
    admins: { users: [], roles: ['other', 'admin'] },
    onlyServer: SERVER,
    are: ['withRole'],
  },
  {
    case: 'both are named',
    admins: { users: ['named'], roles: ['admin'] },
    onlyServer: SERVER,
    are: ['named', 'withRole'],
  },
])('where $case, admins are $are', async ({ admins, onlyServer, are }) => {
  const ownership: Ownership = { owners: async () => new Set(['owner']), onlyServer: () => onlyServer };
  const found = [];
  for (const [name, caller] of Object.entries(everybody))
    if (await isAdmin(caller, admins, ownership)) found.push(name);
  expect(found).toEqual(are);
});

test('in a direct message owners and those whose user is named are admins, and nobody else', async () => {
  const ownership: Ownership = { owners: async () => new Set(['owner']), onlyServer: () => null };
  const direct = (caller: Caller): Caller => ({
    ...caller,
    place: { server: null, channels: ['9'], certain: true },
    roles: [],
    managesServer: false,
  });
  expect(await isAdmin(direct(manager), nobody, ownership)).toBe(false);
  expect(await isAdmin(direct(owner), nobody, ownership)).toBe(true);
  expect(await isAdmin(direct(named), { users: ['named'], roles: ['admin'] }, ownership)).toBe(true);
  expect(await isAdmin(direct(withRole), { users: ['named'], roles: ['admin'] }, ownership)).toBe(false);
});
