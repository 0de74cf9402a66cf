import { digestOfText } from '../../src/features/network/commands/submissions/read-signed.ts'
import { byHand } from '../../src/features/network/rules/submissions/answer-by-hand.ts'
import { asksCoverage } from '../../src/features/network/rules/submissions/coverage.ts'
import {
	type MethodAnswer,
	type Package,
	packageFormat,
} from '../../src/features/network/rules/submissions/package.ts'
import { keepPackage } from '../../src/features/network/store/submissions.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Riket } from './riket.ts'

/** Inhabitants, and how much of everything there is of each beside its size. The smallest is too small to be ranked. */
const municipalities: Readonly<
	Record<string, { readonly name: string; readonly people: number; readonly burden: number }>
> = {
	'9902': { name: 'Ekby', people: 18_400, burden: 0.6 },
	'9903': { name: 'Furuvik', people: 27_900, burden: 1.5 },
	'9904': { name: 'Granås', people: 9100, burden: 0.8 },
	'9905': { name: 'Hasselby', people: 63_500, burden: 1.9 },
	'9906': { name: 'Klarälvsbo', people: 4300, burden: 1.1 },
	'9907': { name: 'Norrtorp', people: 12_700, burden: 0.3 },
	'9908': { name: 'Sandby', people: 22_300, burden: 1 },
}

/** Per 1,000 inhabitants where the burden is one, and by how much it changes from year to year. */
const counts: readonly (readonly [definition: string, rate: number, change: number])[] = [
	['homeless-on-list', 2.9, 0.97],
	['acutely-homeless-on-list', 0.5, 0.94],
	['children-in-homelessness', 0.7, 0.95],
	['homeless-inflow', 1.6, 1.01],
	['housed-from-list', 0.9, 1.05],
	['evictions-executed', 0.45, 0.96],
	['children-evicted', 0.2, 0.9],
]
const share = 'prevented-180-arrears-notice'

const firstYear = 2020
const lastYear = 2025
const below = 5
const releasedAt = instant('2026-03-02T09:00:00Z')
/** Has not answered for the last year; does not count its evictions; began late. */
const silent = '9908'
const uncounted = '9904'
const latecomer = { code: '9903', from: 2022 }

type Answer = 'yes' | 'partly' | 'no' | 'not-known'

const questions: Readonly<Record<string, readonly Answer[]>> = {
	'decided-plan': ['no', 'partly', 'no', 'yes', 'no', 'yes'],
	'landlords-overall': ['no', 'yes', 'no', 'yes', 'no', 'partly'],
	'landlords-single': ['yes', 'no', 'partly', 'yes', 'no', 'yes'],
	'arrears-families': ['partly', 'no', 'yes', 'yes', 'not-known', 'yes'],
	outreach: ['no', 'no', 'yes', 'yes', 'no', 'yes'],
	'housing-first': ['no', 'no', 'no', 'yes', 'no', 'partly'],
	'lived-experience': ['not-known', 'no', 'no', 'yes', 'no', 'no'],
}

/** What the invented county's municipalities without a system of their own have told by form: numbers, withheld, not counted, silence. */
export async function loadFigures({ db }: Pick<Act, 'db'>, { municipalityId, places }: Riket): Promise<void> {
	for (const code of Object.keys(municipalities)) {
		const content = packageOf(code)
		await keepPackage(db, municipalityId, {
			...{ placeId: places[code] ?? '', way: 'form', content, receivedAt: releasedAt, signed: null },
			digest: digestOfText(JSON.stringify(content)),
		})
	}
}

/** A package as the network lets it in, so that what is invented here is told as everybody's is. */
export function packageOf(code: string): Package {
	const { name = code } = municipalities[code] ?? {}
	const until = code === silent ? lastYear - 1 : lastYear
	const span = Array.from({ length: until - firstYear + 1 }, (_, at) => firstYear + at)
	const figures = span
		.filter((year) => code !== latecomer.code || year >= latecomer.from)
		.flatMap((year) => figuresOf(code, year).map((figure) => ({ year, ...figure })))
		.map(({ definition, year, state, value }) => ({
			...{ definition, version: 1, year, part: '', state, value },
			coverage: state !== 'not-counted' && asksCoverage(definition) ? coverageOf(code) : null,
		}))
	return {
		...{ format: packageFormat, id: crypto.randomUUID(), number: 1, replaces: null, reason: '' },
		...{ sender: { country: 'SE', code, name }, network: 'RIKET', releasedAt },
		...{ firstYear, lastYear: until, figures },
		population: span.map((year) => ({
			...{ year, population: Math.round((municipalities[code]?.people ?? 0) * 1.004 ** (year - firstYear)) },
			source: 'Påhittad för provet',
		})),
		methods: methodsOf(code),
		hiding: {
			...{ below, solver: byHand, digest: digestOfText(JSON.stringify(figures)), cells: figures.length },
			hidden: figures.filter(({ state }) => state === 'withheld').length,
		},
	}
}

function methodsOf(code: string): MethodAnswer[] {
	const place = Object.keys(municipalities).indexOf(code)
	return [lastYear - 1, lastYear].flatMap((year) =>
		Object.entries(questions).flatMap(([question, answers]) => {
			const now = answers[place]
			if (now === undefined) return []
			// A plan that is decided now was on its way the year before.
			const answer = year < lastYear && question === 'decided-plan' && now === 'yes' ? 'partly' : now
			return [{ year, question, questionnaireVersion: 1, answer, ownWords: '' }]
		}),
	)
}

const coverageOf = (code: string) => (code === '9902' ? 0.9 : 1)

type Figure = {
	readonly definition: string
	readonly state: 'number' | 'withheld' | 'not-counted'
	readonly value: number | null
}

function figuresOf(code: string, year: number): Figure[] {
	const { people, burden } = municipalities[code] ?? { people: 0, burden: 0 }
	const since = year - firstYear
	// No two years are alike: a wave that differs from place to place, the same every time.
	const wave = 1 + 0.12 * Math.sin(since * 1.7 + Number(code))
	return [
		...counts.map(([definition, rate, change]): Figure => {
			if (code === uncounted && definition.includes('evict'))
				return { definition, state: 'not-counted', value: null }
			const value = Math.round(((people * rate) / 1000) * burden * change ** since * wave)
			if (value > 0 && value < below) return { definition, state: 'withheld', value: null }
			return { definition, state: 'number', value }
		}),
		code === uncounted || people < 10_000
			? { definition: share, state: 'not-counted', value: null }
			: { definition: share, state: 'number', value: Math.round(100 * (0.85 - 0.1 * burden * wave)) / 100 },
	]
}
