import { foldName } from '../fold-name.ts'
import { levelsOf } from './fields.ts'
import { nicknameRows } from './nicknames.ts'
import { jaroWinkler, lettersOf, likeness, mayBeAlike, oneEditApart } from './similarity.ts'
import { soundOf, spellingOf } from './spelling.ts'

/** A name folded once and compared many times. `key` is the same for the same folded text and for nothing else. */
export type NameForm = {
	readonly key: number
	readonly text: string
	readonly letters: number
	readonly words: readonly string[]
	readonly spellings: readonly string[]
	readonly whole: string
	readonly nicknames: readonly (readonly number[])[]
	readonly nicknamed: boolean
	readonly sounds: readonly string[]
}

type NameLevel = (typeof levelsOf.given_name)[number]

const level = Object.fromEntries(levelsOf.given_name.map((name, place) => [name, place])) as Readonly<
	Record<NameLevel, number>
>

// Small words that some write and others leave out: von Essen and Essen are one name.
const particles = new Set(
	'von af av de del da di la le el al van der den bin ibn bint binti abu o'.split(' '),
)

const similarFrom = 0.92
const alikeFrom = 0.84

// A place for every pair would be too many, a map of them too slow: two pairs of one slot push each other out.
const slotBits = 20

/** Gives every folded name its form, once, and remembers how two forms compare. Lives as long as one matching. */
export class NameBook {
	readonly #forms = new Map<string, NameForm>()
	readonly #pairs = new Float64Array(2 ** slotBits).fill(-1)
	readonly #levels = new Uint8Array(2 ** slotBits)

	formOf(name: string | null | undefined): NameForm | null {
		const text = foldName(name ?? '')
		if (text === '') return null
		const known = this.#forms.get(text)
		if (known !== undefined) return known
		const form = makeForm(text, this.#forms.size)
		this.#forms.set(text, form)
		return form
	}

	/** The place of the level among those of given_name, which are those of family_name. */
	compare(a: NameForm, b: NameForm): number {
		if (a.key === b.key) return level.same
		if (areFarApart(a, b)) return level.different
		const low = Math.min(a.key, b.key)
		const high = Math.max(a.key, b.key)
		const pair = low * 2 ** 26 + high
		const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - slotBits)
		if (this.#pairs[slot] === pair) return this.#levels[slot] ?? 0
		// By text, not by key: keys tell in which order the records came.
		const found = a.text < b.text ? compareForms(a, b) : compareForms(b, a)
		this.#pairs[slot] = pair
		this.#levels[slot] = found
		return found
	}
}

function makeForm(text: string, key: number): NameForm {
	const all = text.split(' ')
	const carrying = all.filter((word) => !particles.has(word))
	const words = carrying.length === 0 ? all : carrying
	const spellings = words.map(spellingOf)
	const nicknames = words.map(nicknameRows)
	const sounds = words.filter((word) => word.length > 1).map(soundOf)
	return {
		key,
		text,
		letters: lettersOf(text),
		words,
		spellings,
		whole: spellings.join(''),
		nicknames,
		nicknamed: nicknames.some((rows) => rows.length > 0),
		sounds,
	}
}

function compareForms(a: NameForm, b: NameForm): number {
	if (a.whole === b.whole) return level.variant
	const shared = mayShareWords(a, b) ? sharedWords(a, b) : 0
	const fewest = Math.min(a.words.length, b.words.length)
	if (shared === fewest) return a.words.length === b.words.length ? level.variant : level.part
	const alike = likeness(a, b, alikeFrom)
	if (alike >= similarFrom || (fewestLetters(a, b) >= 4 && oneEditApart(a.text, b.text))) return level.similar
	if (isInitialOf(a, b) || isInitialOf(b, a)) return level.initial
	if (alike >= alikeFrom || shared > 0 || nearestWords(a, b) >= similarFrom) return level.alike
	if (fewestLetters(a, b) === 3 && oneEditApart(a.text, b.text)) return level.alike
	return level.different
}

function fewestLetters(a: NameForm, b: NameForm): number {
	return Math.min(a.text.length, b.text.length)
}

/** Told by their letters alone, before anything is looked up: most names that meet have little in common. */
function areFarApart(a: NameForm, b: NameForm): boolean {
	return (
		a.words.length === 1 &&
		b.words.length === 1 &&
		a.text.length > 1 &&
		b.text.length > 1 &&
		!(a.nicknamed && b.nicknamed) &&
		!mayBeAlike(a, b, alikeFrom) &&
		a.whole !== b.whole
	)
}

// Two single words of different spelling are shared as nicknames or not at all.
function mayShareWords(a: NameForm, b: NameForm): boolean {
	return a.words.length > 1 || b.words.length > 1 || (a.nicknamed && b.nicknamed)
}

/** How many words of the one have a word of their own in the other, by spelling or as nicknames. */
function sharedWords(a: NameForm, b: NameForm): number {
	const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
	const taken = new Set<number>()
	for (let i = 0; i < few.words.length; i++) {
		const at = many.words.findIndex((_, j) => !taken.has(j) && sameWord(few, i, many, j))
		if (at >= 0) taken.add(at)
	}
	return taken.size
}

function sameWord(a: NameForm, i: number, b: NameForm, j: number): boolean {
	if (a.spellings[i] === b.spellings[j]) return (a.words[i] ?? '').length > 1
	const rows = b.nicknames[j] ?? []
	return (a.nicknames[i] ?? []).some((row) => rows.includes(row))
}

function isInitialOf(short: NameForm, long: NameForm): boolean {
	return short.text.length === 1 && long.text.startsWith(short.text)
}

/** Of names with several words the two that are most alike: Anna-Karin and Ana. */
function nearestWords(a: NameForm, b: NameForm): number {
	if (a.words.length === 1 && b.words.length === 1) return 0
	let nearest = 0
	for (const one of a.words) {
		if (one.length < 3) continue
		for (const other of b.words) if (other.length >= 3) nearest = Math.max(nearest, jaroWinkler(one, other))
	}
	return nearest
}
