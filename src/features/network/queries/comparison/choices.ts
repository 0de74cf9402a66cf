import type { Act } from '../../../../platform/transaction.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { countries } from '../../rules/places/place.ts'
import { findShared, type SharedDefinition, sharedDefinitions } from '../../rules/submissions/definitions.ts'
import { listToldIn, type ToldIn } from '../../store/comparison.ts'
import { listGroups } from '../../store/groups.ts'
import { listPlaces } from '../../store/places.ts'

/** Among which countries, counties and groups one chooses; counties as `SE-14`. */
export async function scopeChoices({ db }: Pick<Act, 'db'>) {
	const counties = await listPlaces(db, 'county')
	const groups = await listGroups(db)
	const standing = counties.filter(({ validTo }) => validTo === null)
	return {
		countries: countries.filter((country) => counties.some((one) => one.country === country)),
		counties: standing.map(({ country, code, name }) => ({ country, value: `${country}-${code}`, name })),
		groups: groups.map(({ id, name, criterion }) => ({ id, name, criterion })),
	}
}

/** A shared definition with its words, and the years that anything was told of it. */
export type Choosable = SharedDefinition & {
	readonly key: string
	readonly name: string
	readonly formula: string
	readonly source: string
	readonly years: readonly number[]
}

export type Released = {
	readonly shared: readonly Choosable[]
	/** Other definitions and versions that have been released: told of, and compared with nothing. */
	readonly notShared: readonly ToldIn[]
}

/** What has been released, and of it what means the same in every house. */
export async function releasedFigures({ db }: Pick<Act, 'db'>, locale: Locale): Promise<Released> {
	const told = await listToldIn(db)
	const shared = sharedDefinitions.flatMap((one): Choosable[] => {
		const said = definitionInWords(one, locale)
		const years = told.filter(({ definition, version }) => definition === one.id && version === one.version)
		if (said === null || years.length === 0) return []
		return [
			{
				...one,
				key: `${one.id}@${one.version}`,
				...{ name: said.name, formula: said.formula, source: said.source.text },
				years: years.map(({ year }) => year).toSorted((a, b) => b - a),
			},
		]
	})
	return { shared, notShared: told.filter((one) => findShared(one.definition, one.version) === null) }
}

/** The definition that was asked for, else the first; null where nothing has been released. */
export function chosenOf({ shared }: Released, asked: string | undefined): Choosable | null {
	return shared.find(({ key, id }) => key === asked || id === asked) ?? shared[0] ?? null
}
