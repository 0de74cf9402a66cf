import type { SampleNetwork } from '../../src/features/network/samples.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'

type Told = number | 'withheld' | 'not-counted'
type ByCode<Value> = Readonly<Record<string, Value>>

type Figures = {
	/** By municipality's code, the same in every year that figures are told of. */
	readonly population?: ByCode<number>
	readonly figures?: readonly (readonly [
		definition: string,
		version: number,
		year: number,
		told: ByCode<Told>,
	])[]
	readonly methods?: readonly (readonly [
		question: string,
		year: number,
		told: ByCode<'yes' | 'partly' | 'no' | 'not-known'>,
	])[]
	readonly coverage?: number
}

/** What invented municipalities have released, as it stands when their packages have been let in. */
export async function tellFigures(
	house: House,
	{ municipalityId, places }: Pick<SampleNetwork, 'municipalityId' | 'places'>,
	{ population = {}, figures = [], methods = [], coverage }: Figures,
): Promise<void> {
	const idOf = (code: string) => places[code] ?? ''
	await asSystem(house, municipalityId, async ({ db }) => {
		const packages = new Map<string, string>()
		const packageOf = async (code: string) => {
			const known = packages.get(code)
			if (known !== undefined) return known
			const id = crypto.randomUUID()
			await db
				.insertInto('counted.receivedPackage')
				.values({
					...{ municipalityId, id, placeId: idOf(code), number: 1, way: 'form', digest: id },
					...{ firstYear: 2015, lastYear: 2026, content: '{}' },
					...{ releasedAt: '2026-10-01T08:00:00Z' as never, receivedAt: '2026-10-01T08:00:00Z' as never },
				})
				.execute()
			packages.set(code, id)
			return id
		}
		for (const [definition, version, year, told] of figures) {
			for (const [code, said] of Object.entries(told)) {
				const value = typeof said === 'number' ? said : null
				await db
					.insertInto('counted.networkFigure')
					.values({
						...{ municipalityId, definition, definitionVersion: version, year, placeId: idOf(code) },
						...{ part: '', state: typeof said === 'number' ? 'number' : said, value },
						...{ coverage: coverage ?? null, packageId: await packageOf(code) },
					})
					.execute()
			}
		}
		for (const year of new Set(figures.map(([, , of]) => of))) {
			for (const [code, inhabitants] of Object.entries(population)) {
				await db
					.insertInto('counted.placePopulation')
					.values({
						...{ municipalityId, placeId: idOf(code), year, population: inhabitants },
						...{ source: 'påhittad', packageId: await packageOf(code) },
					})
					.execute()
			}
		}
		for (const [question, year, told] of methods) {
			for (const [code, answer] of Object.entries(told)) {
				await db
					.insertInto('counted.methodAnswer')
					.values({
						...{ municipalityId, placeId: idOf(code), year, question, questionnaireVersion: 1, answer },
						packageId: await packageOf(code),
					})
					.execute()
			}
		}
	})
}
