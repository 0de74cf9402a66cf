import { randomUUID } from 'node:crypto'
import type { Package } from '../../src/features/network/rules/submissions/package.ts'
import { type SendingKey, sendingKey, signedBy, wired } from './sending-town.ts'

export type Chance = { below(limit: number): number; of<One>(all: readonly One[]): One }

/** The same run for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
	const below = (limit: number) => Math.floor(next() * limit)
	return {
		below,
		of: (all) => {
			const one = all[below(all.length)]
			if (one === undefined) throw new Error('one of none')
			return one
		},
	}
}

/** What is sent, and what must become of it; `judged` may stand only if nothing is wrong with it. */
export type Mutant = {
	readonly kind: string
	readonly body: string
	readonly must: 'accepted' | 'refused' | 'same-receipt' | 'judged'
	/** The reason that must be among those that are told. */
	readonly because?: string
}

type From = {
	readonly chance: Chance
	readonly key: SendingKey
	/** A package that would be let in now. */
	readonly next: Package
	/** What was let in before. */
	readonly before: readonly { readonly wire: string; readonly given: Package }[]
	/** Another municipality's key, trusted for that one. */
	readonly neighbour: SendingKey
}

const stranger = sendingKey()

const oddValues: readonly unknown[] = [
	...[null, true, -1, 0, 1, 2, 3, 4, 4.5, 1e308, -0.5, 2 ** 53, 1999, 2030, '', ' ', 'x', '0', 'null'],
	...[
		'\u0000',
		'a\u0007b',
		'\ud800',
		'\u202e',
		'👪',
		'19800101-1234',
		'800101-1234',
		'010190 12345',
		'kim@example.org',
	],
	...[
		'070-123 45 67',
		'__proto__',
		'../../x',
		"'; drop table x --",
		'<script>',
		'A'.repeat(5000),
		'9'.repeat(400),
	],
	...[[], {}, [[]], { name: 'Kim' }, [1, 2, 3], ['19800101-1234'], { toString: 1 }],
]

const oddNames = [
	...[
		'personnummer',
		'personalIdentityNumber',
		'name',
		'firstName',
		'address',
		'persons',
		'rows',
		'birthDate',
		'email',
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'19800101-1234',
		'',
		'note',
		'comment',
		'extra',
		'Value',
		'value ',
	],
]

/** One of its own each time: one that is handed on would itself be changed, and come to hold itself. */
const oddValue = (chance: Chance): unknown => structuredClone(chance.of(oddValues))

type Holder = Record<string, unknown> | unknown[]

/** Every place in a document where something may be changed. */
function placesIn(value: unknown, found: Holder[] = []): Holder[] {
	if (typeof value !== 'object' || value === null) return found
	found.push(value as Holder)
	for (const one of Object.values(value)) placesIn(one, found)
	return found
}

function changed({ chance, next }: From): Package {
	const copy = structuredClone(next)
	for (let turn = 0; turn <= chance.below(3); turn++) {
		const holder = chance.of(placesIn(copy))
		const names = Object.keys(holder)
		const name = names.length === 0 ? '0' : chance.of(names)
		const at = holder as Record<string, unknown>
		const how = chance.below(Array.isArray(holder) ? 6 : 4)
		if (how === 0) at[name] = oddValue(chance)
		else if (how === 1) {
			const added = chance.of(oddNames)
			Object.defineProperty(at, added, {
				value: oddValue(chance),
				enumerable: true,
				configurable: true,
				writable: true,
			})
		} else if (how === 2) delete at[name]
		else if (how === 3) at[name] = jostled(at[name], chance)
		else if (Array.isArray(holder)) holder.push(how === 4 ? structuredClone(holder[0]) : oddValue(chance))
	}
	return copy
}

function jostled(value: unknown, chance: Chance): unknown {
	if (typeof value === 'number') return value + chance.of([-1, 1, 0.5, -30, 10, 1e9])
	if (typeof value === 'string')
		return chance.of([`${value} `, value.toUpperCase(), value.slice(1), `${value}${value}`])
	return oddValue(chance)
}

/** The text otherwise written, so that something stands in it which reading does not show. */
function rewritten(text: string, chance: Chance): string {
	const at = text.indexOf(chance.of(['"number"', '"figures"', '"sender"', '"reason"', '"year"']))
	return chance.of([
		() => `${text.slice(0, at)}"reason":"Kim bor på Storgatan",${text.slice(at)}`,
		() => `${text.slice(0, at)}"__proto__":{"name":"Kim"},${text.slice(at)}`,
		() => `${text.slice(0, at)} \n${text.slice(at)}`,
		() => text.replace(/"value":(\d+)/, '"value":$1.0'),
		() => text.replace(/"value":(\d+)/, '"value":$1e0'),
		() => text.replace(/"value":(\d+)/, '"value":1e999'),
		() => text.replace(/"value":(\d+)/, '"value":-0'),
		() => text.replace('"name":"', '"name":"\\u0041'),
		() => `${text} `,
		() => `\ufeff${text}`,
		() => `${'['.repeat(20_000)}${text}`,
		() => `[${text}]`,
		() => JSON.stringify(text),
	])()
}

/** The bytes on the wire, damaged. */
function damaged(wire: string, chance: Chance): string {
	const at = chance.below(wire.length)
	const to = Math.min(wire.length, at + 1 + chance.below(40))
	const odd = chance.of(['"', '\\', '{', '}', '\u0000', ',', '0', 'é', '\ud83d', ']', 'null', ':'])
	return chance.of([
		() => wire.slice(0, at),
		() => wire.slice(0, at) + wire.slice(to),
		() => wire.slice(0, at) + odd + wire.slice(at + 1),
		() => wire.slice(0, to) + wire.slice(at),
		() => wire.slice(0, at) + odd + wire.slice(at),
	])()
}

function forged({ chance, key, next, neighbour }: From): string {
	const text = JSON.stringify(next)
	const signed = signedBy(key, text)
	const other = JSON.stringify({ ...next, lastYear: next.lastYear - 1 + chance.below(2) * 2 })
	return JSON.stringify(
		chance.of([
			() => signedBy(stranger, text),
			() => ({ ...signedBy(stranger, text), key: key.fingerprint }),
			() => signedBy(neighbour, text),
			() => ({ ...signedBy(neighbour, text), key: key.fingerprint }),
			() => ({ ...signed, package: other }),
			() => ({ ...signed, signature: signedBy(key, other).signature }),
			() => ({ ...signed, signature: `${'A'.repeat(86)}==` }),
			() => ({ ...signed, signature: '' }),
			() => ({ ...signed, key: stranger.fingerprint }),
			() => ({ ...signed, key: key.publicKey }),
			() => ({ package: next, signature: signed.signature, key: signed.key }),
			() => ({ ...signed, persons: [{ name: 'Kim' }] }),
		])(),
	)
}

/** What was let in before, sent again as if it were new. */
function replayed({ chance, key, before, next }: From): Mutant {
	const { wire, given } = chance.of(before)
	return chance.of<() => Mutant>([
		() => ({ kind: 'the same bytes', body: wire, must: 'same-receipt' }),
		() => ({ kind: 'old number, new id', body: wired(key, { ...given, id: randomUUID() }), must: 'refused' }),
		() => ({ kind: 'old id, new number', body: wired(key, { ...next, id: given.id }), must: 'refused' }),
		() => ({
			kind: 'old id, other words',
			body: wired(key, { ...given, reason: 'Rättat igen.' }),
			must: 'refused',
		}),
		() => ({
			kind: 'a number ahead',
			body: wired(key, { ...next, number: next.number + 1 }),
			must: 'refused',
		}),
		() => ({
			kind: 'for another',
			body: wired(key, { ...next, network: '9010-Grannriket' }),
			must: 'refused',
		}),
		() => ({
			...{ kind: 'replaces another', must: 'refused' },
			body: wired(key, { ...next, replaces: randomUUID() }),
		}),
	])()
}

/** One mutant; of a hundred about one is what it should be. */
export function mutant(from: From): Mutant {
	const { chance, key, next, before } = from
	const which = chance.below(100)
	if (which < 1) return { kind: 'as it should be', body: wired(key, next), must: 'accepted' }
	if (which < 45) return { kind: 'changed', body: wired(key, changed(from)), must: 'judged' }
	if (which < 60) {
		const text = rewritten(JSON.stringify(next), chance)
		return { kind: 'rewritten', body: JSON.stringify(signedBy(key, text)), must: 'refused' }
	}
	if (which < 75) return { kind: 'damaged', body: damaged(wired(key, next), chance), must: 'judged' }
	if (which < 90 || before.length === 0) return { kind: 'forged', body: forged(from), must: 'refused' }
	return replayed(from)
}
