import type { Prepared } from './prepare.ts'

/** The keys under which a record is looked for in one pass; two records that share one are compared. */
export type Pass = { readonly name: string; readonly keysOf: (record: Prepared) => readonly string[] }

const none: readonly string[] = []
const one = (key: string | null | undefined) => (key === null || key === undefined ? none : [key])

/** The sounds of all words of a name, given and family alike, so that swapped and double names meet. */
function soundsOf({ given, family }: Prepared): readonly string[] {
	return [...new Set([...(given?.sounds ?? none), ...(family?.sounds ?? none)])]
}

function withSounds(record: Prepared, key: string | null): readonly string[] {
	return key === null ? none : soundsOf(record).map((sound) => `${sound} ${key}`)
}

/** Both ways of reading a day whose month may stand first. */
function dayAndMonth({ born }: Prepared): string | null {
	if (born === null) return null
	return `${Math.min(born.day, born.month)}/${Math.max(born.day, born.month)}`
}

/**
 * Passes that each forgive something else, so that a pair is lost only when all that they look at went wrong. Words of
 * names go by sound: what is misspelt still meets.
 */
export const passes: readonly Pass[] = [
	{ name: 'number', keysOf: ({ national }) => one(national?.text) },
	{ name: 'birth date', keysOf: ({ born }) => one(born?.digits) },
	{ name: 'email', keysOf: ({ mail }) => one(mail?.text) },
	{ name: 'mailbox', keysOf: ({ mail }) => one(mail?.telling === true ? mail.box : null) },
	{ name: 'telephone', keysOf: ({ phone }) => one(phone) },
	{
		name: 'address',
		keysOf: ({ address }) => one(address === null || address.number === '' ? null : address.key),
	},
	{ name: 'both names', keysOf: (record) => pairsOf(soundsOf(record)) },
	{ name: 'name, day and month', keysOf: (record) => withSounds(record, dayAndMonth(record)) },
	{
		name: 'name, year and month',
		keysOf: (record) => withSounds(record, record.born === null ? null : `${record.born.digits.slice(0, 6)}`),
	},
	{
		name: 'name, year and day',
		keysOf: (record) =>
			withSounds(record, record.born === null ? null : `${record.born.year}--${record.born.day}`),
	},
	{ name: 'name and postal code', keysOf: (record) => withSounds(record, record.area?.code ?? null) },
	{
		name: 'name and end of number',
		keysOf: (record) =>
			withSounds(record, record.national === null ? null : `#${record.national.text.slice(-4)}`),
	},
]

function pairsOf(sounds: readonly string[]): readonly string[] {
	const sorted = [...sounds].sort()
	return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => `${first} ${second}`))
}
