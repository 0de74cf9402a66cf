import type { ShareOf } from '../../../foundation/small-counts.ts'
import type { Act } from '../../../platform/transaction.ts'
import {
	countBreakdowns,
	countConversion,
	countHomesByAgreement,
	countTrainingConverted,
	countTrainingConvertedWithin,
	countTurnedAway,
	measureHousingFirst,
	partsOfBreakdowns,
	partsOfHomesByAgreement,
	partsOfOccupancy,
	partsOfTrainingConverted,
	partsOfTurnedAway,
} from '../../housing/counts.ts'
import {
	countOverdueYears,
	countSupportedYears,
	partsOfCoordinatedYear,
	partsOfSupportYear,
} from '../../support/counts.ts'
import type { Counted, HousingKey, SupportKey } from '../rules/definitions/definition.ts'
import type { Readings } from './readings.ts'

/** One year's figure; a share of people says what it was made of, so that a share of few can be kept back. */
export type YearCount = { readonly year: number; readonly value: number; readonly share?: ShareOf }
export type CountPart = { readonly part: string; readonly count: number }

/** The units whose events are counted; null counts all. */
export type Scope = readonly string[] | null

type Counter = {
	/** A share of nothing is no figure: its years are left out, and not taken for zeros. */
	readonly share: boolean
	readonly years: (readings: Readings, scope: Scope) => Promise<readonly YearCount[]>
	readonly parts: (act: Act, year: number, scope: Scope) => Promise<readonly CountPart[]>
}

const coordinated = (key: 'sip' | 'sipWithHousing' | 'isip' | 'isipWithHousing'): Counter => ({
	share: false,
	years: async (readings) => (await readings.coordinated())[key],
	parts: (act, year) => partsOfCoordinatedYear(act, key, year),
})

const ofSupport = (
	key: Exclude<SupportKey, `${'sip' | 'isip'}${'' | 'WithHousing'}`>,
	list: string,
	{ share, years }: Pick<Counter, 'share' | 'years'>,
): Counter => ({
	...{ share, years },
	parts: async (act, year) => under(list, await partsOfSupportYear(act, key, year)),
})

/** Codes of one list told apart from the same words in another. */
const under = (list: string, parts: readonly CountPart[]): CountPart[] =>
	parts.map(({ part, count }) => ({ part: `${list}-${part}`, count }))

const convertedWithin = (months: 12 | 24): Counter => ({
	share: true,
	years: ({ act, period }) => countTrainingConvertedWithin(act, months, period),
	parts: async (act, year) => {
		const [found] = await countConversion(act, [year])
		const share = (months === 12 ? found?.within12 : found?.within24) ?? { part: 0, whole: 0 }
		return partsOfShare('became-permanent', 'not-permanent', share)
	},
})

const occupancy = (variant: Parameters<typeof partsOfOccupancy>[1]): Counter => ({
	share: true,
	years: async (readings) => (await readings.occupancy())[variant],
	parts: async (act, year) => under('occupancy', await partsOfOccupancy(act, variant, year)),
})

const partsOfShare = (
	yes: string,
	no: string,
	{ part, whole }: { readonly part: number; readonly whole: number },
): CountPart[] => [
	{ part: yes, count: part },
	{ part: no, count: whole - part },
]

/** How each measure of housing and support is counted, and what one year's figure is made of. */
export const counters: Readonly<Record<HousingKey | SupportKey, Counter>> = {
	homesByAgreement: {
		share: false,
		years: ({ act, period }) => countHomesByAgreement(act, period),
		parts: partsOfHomesByAgreement,
	},
	trainingConverted: {
		share: true,
		years: ({ act, period }) => countTrainingConverted(act, period),
		parts: async (act, year) => under('ended', await partsOfTrainingConverted(act, year)),
	},
	trainingConverted12: convertedWithin(12),
	trainingConverted24: convertedWithin(24),
	bedAverageUtilisation: occupancy('bed-average-utilisation'),
	bedOccupancyRate: occupancy('bed-occupancy-rate'),
	bedUsableOccupancy: occupancy('bed-usable-occupancy'),
	turnedAway: {
		share: false,
		years: ({ act, period }) => countTurnedAway(act, period),
		parts: async (act, year) => under('turned-away', await partsOfTurnedAway(act, year)),
	},
	housingBreakdowns: {
		share: false,
		years: ({ act, period }, scope) => countBreakdowns(act, period, scope),
		parts: async (act, year, scope) => under('breakdown', await partsOfBreakdowns(act, year, scope)),
	},
	housingFirstPlaces: {
		share: false,
		years: async (readings) => (await readings.housingFirst()).places,
		parts: async (act, year) =>
			(await measureHousingFirst(act, [year])).places.map(({ value }) => ({
				part: 'housing-first-homes',
				count: value,
			})),
	},
	housingFirstRetained: {
		share: true,
		years: async (readings) =>
			(await readings.housingFirst()).retained.flatMap(({ year, kept, whole }) =>
				whole === 0 ? [] : [{ year, value: Math.round((100 * kept) / whole), share: { part: kept, whole } }],
			),
		parts: async (act, year) =>
			(await measureHousingFirst(act, [year])).retained.flatMap(({ kept, whole }) =>
				partsOfShare('still-housed', 'no-longer-housed', { part: kept, whole }),
			),
	},
	sip: coordinated('sip'),
	sipWithHousing: coordinated('sipWithHousing'),
	isip: coordinated('isip'),
	isipWithHousing: coordinated('isipWithHousing'),
	guidanceOffered: ofSupport('guidanceOffered', 'guidance', {
		share: true,
		years: async (readings) => (await readings.guidance()).offered,
	}),
	guidanceAccepted: ofSupport('guidanceAccepted', 'guidance', {
		share: true,
		years: async (readings) => (await readings.guidance()).accepted,
	}),
	decisionsOverdue: ofSupport('decisionsOverdue', 'overdue', {
		share: false,
		years: ({ act, period }) => countOverdueYears(act, period),
	}),
	housingSupport: ofSupport('housingSupport', 'support', {
		share: false,
		years: ({ act, period }) => countSupportedYears(act, period),
	}),
}

/** Counted here, and not from eviction cases or the list of the homeless. */
export const hasCounter = (counted: Counted): counted is HousingKey | SupportKey => counted in counters
