import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Country } from './place.ts'

/** What is no more: its last name, its last county, and by what it was followed on the day. */
type FormerPlace = {
	readonly country: Country
	readonly kind: 'municipality' | 'county'
	readonly code: string
	readonly name: string
	readonly shortName: string
	readonly countyCode: string | null
	readonly validFrom: PlainDate | null
	readonly validTo: PlainDate
	readonly successors: readonly string[]
}

/*
 * Only changes that are certain stand here; where a beginning is not told it is not known to the register, which is another
 * thing than that nothing has changed.
 */

const reform2020 = '2020-01-01' as PlainDate
/** Viken, Vestfold og Telemark and Troms og Finnmark were divided, and Haram left Ålesund. */
const reform2024 = '2024-01-01' as PlainDate
/** Heby went from Västmanland to Uppsala county; Denmark's regions began the same day. */
const newYear2007 = '2007-01-01' as PlainDate
/** Knivsta left Uppsala. */
const newYear2003 = '2003-01-01' as PlainDate

const dividedCounties = ['31', '32', '33', '39', '40', '55', '56']

/**
 * The first day of what stands today; null where it is not known. A municipality that only got a new code when its county was
 * divided is the same municipality, and did not begin that day.
 */
export function beginningOf(
	country: Country,
	kind: 'municipality' | 'county',
	code: string,
): PlainDate | null {
	if (country === 'NO') {
		const begun = kind === 'county' ? dividedCounties : ['1508', '1580']
		return begun.includes(code) ? reform2024 : null
	}
	if (country === 'DK') return kind === 'county' ? newYear2007 : null
	if (kind === 'municipality' && code === '0330') return newYear2003
	if (kind === 'municipality' && code === '0331') return newYear2007
	return null
}

const formerCounty = (code: string, name: string, successors: readonly string[]): FormerPlace => ({
	...{ country: 'NO', kind: 'county', code, name, shortName: name, countyCode: null },
	...{ validFrom: reform2020, validTo: reform2024, successors },
})

export const formerPlaces: readonly FormerPlace[] = [
	{
		...{ country: 'SE', kind: 'municipality', code: '1917', name: 'Heby kommun', shortName: 'Heby' },
		...{ countyCode: '19', validFrom: null, validTo: newYear2007, successors: ['0331'] },
	},
	formerCounty('30', 'Viken', ['31', '32', '33']),
	formerCounty('38', 'Vestfold og Telemark', ['39', '40']),
	formerCounty('54', 'Troms og Finnmark', ['55', '56']),
	{
		...{ country: 'NO', kind: 'municipality', code: '1507', name: 'Ålesund', shortName: 'Ålesund' },
		...{ countyCode: '15', validFrom: reform2020, validTo: reform2024, successors: ['1508', '1580'] },
	},
]
