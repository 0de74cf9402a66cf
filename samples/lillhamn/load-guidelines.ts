import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Chance } from './chance.ts'
import type { Places } from './load-organisation.ts'

type VersionSample = {
	readonly validFrom: string
	readonly decidedBy: string
	readonly text: string
	readonly link?: string
	readonly news?: string
}

type GuidelineSample = {
	readonly key: 'child-talks' | 'first-contact' | 'rent-guarantee'
	readonly kind: 'guideline' | 'routine'
	readonly title: string
	readonly owner: string
	/** Days from today to the day that it is to be looked at again. */
	readonly reviewIn: number
	readonly looked: { readonly onDay: string; readonly note: string } | null
	readonly versions: readonly VersionSample[]
}

/** How Lillhamn does it each time; all of it is invented. */
const guidelines: readonly GuidelineSample[] = [
	{
		key: 'child-talks',
		kind: 'routine',
		title: 'Samtal med barn när hemmet är hotat',
		owner: 'Familjeenheten',
		reviewIn: 34,
		looked: { onDay: '2025-11-18', note: 'Fungerar. Tolk behöver bokas tidigare.' },
		versions: [
			{
				validFrom: '2021-02-01',
				decidedBy: 'Enhetschefen',
				text: 'Varje barn erbjuds ett samtal inom två veckor från anmälan. Vårdnadshavaren tillfrågas först.',
			},
			{
				validFrom: '2024-05-01',
				decidedBy: 'Enhetschefen',
				text: 'Varje barn erbjuds ett samtal inom en vecka från anmälan. Vårdnadshavaren tillfrågas först.\n\nBörja med vad barnet redan vet. Skriv ned barnets egna ord för sig, och läs upp dem innan ni skiljs åt.',
				news: 'En vecka i stället för två. Barnets egna ord skrivs ned för sig.',
			},
		],
	},
	{
		key: 'first-contact',
		kind: 'routine',
		title: 'Första kontakten efter en anmälan om hyresskuld',
		owner: 'Boendeenheten',
		reviewIn: -11,
		looked: null,
		versions: [
			{
				validFrom: '2023-01-15',
				decidedBy: 'Enhetschefen',
				text: 'Ring samma dag, på kvällen om ingen svarar. Sedan brev, sedan hembesök inom fem dagar.',
			},
		],
	},
	{
		key: 'rent-guarantee',
		kind: 'guideline',
		title: 'Riktlinjer för kommunala hyresgarantier',
		owner: 'Utvecklingsenheten',
		reviewIn: 410,
		looked: { onDay: '2026-02-04', note: '' },
		versions: [
			{
				validFrom: '2022-03-01',
				decidedBy: 'Socialnämnden § 31',
				text: '',
				link: 'https://lillhamn.example/riktlinjer/hyresgaranti',
			},
		],
	},
]

export type GuidelineIds = Readonly<Record<GuidelineSample['key'], string>>

/** Guidelines and routines with their versions: one late to be looked at, one soon, one that can wait. */
export async function loadGuidelines(
	db: Transaction<DB>,
	chance: Chance,
	places: Places,
	today: PlainDate,
): Promise<GuidelineIds> {
	const { municipalityId } = places
	const writtenBy = places.staff('maria-strom')
	const made = guidelines.map((one) => ({ ...one, id: chance.id() }))
	await pour(
		db,
		'counted.guideline',
		made.map(({ id, kind, title, owner, reviewIn }) => ({
			...{ municipalityId, id, kind, title, owner, reviewBy: addDays(today, reviewIn) },
		})),
	)
	await pour(
		db,
		'counted.guidelineVersion',
		made.flatMap(({ id, versions }) =>
			versions.map(({ validFrom, link, news, ...said }, at) => ({
				...{ municipalityId, guidelineId: id, number: at + 1, validFrom: plainDate(validFrom) },
				...{ ...said, link: link ?? null, news: news ?? '', writtenBy },
			})),
		),
	)
	await pour(
		db,
		'counted.guidelineReview',
		made.flatMap(({ id, looked }) =>
			looked === null
				? []
				: [
						{
							...{ municipalityId, guidelineId: id, reviewedOn: plainDate(looked.onDay) },
							...{ finding: 'holds' as const, note: looked.note, reviewedBy: writtenBy },
						},
					],
		),
	)
	const idOf = (key: GuidelineSample['key']) => made.find((one) => one.key === key)?.id ?? ''
	return {
		'child-talks': idOf('child-talks'),
		'first-contact': idOf('first-contact'),
		'rent-guarantee': idOf('rent-guarantee'),
	}
}
