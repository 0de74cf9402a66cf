import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Told } from '../../rules/board/told.ts'
import { flowHome, monthText } from './flow-address.ts'
import type { Compared } from './flow-types.ts'
import { useTold } from './use-told.ts'

type FormProps = { compared: Compared; months: readonly PlainDate[] }

/** Which two and when, as a form that asks the address. */
export function CompareForm({ compared: { day, sides, definitions }, months }: FormProps) {
	const words = useTranslations('homelessness.flow.compare')
	const names = useTranslations('homelessness.codes.definitions')
	const told = useTold()
	const [first, second] = sides
	const options = definitions.map(({ key }) => ({ value: key, label: names(key) }))
	return (
		<Form
			name="compareDefinitions"
			words="homelessness.flow"
			method="get"
			to={`${flowHome}/definitions`}
			initial={{ first: first?.key ?? '', second: second?.key ?? '', to: monthText(day) }}
		>
			<FieldRow>
				<SelectInput name="first" options={options} />
				<SelectInput name="second" options={options} />
				<SelectInput
					name="to"
					label={words('month')}
					options={months.map((month) => ({ value: monthText(month), label: told.month(month) }))}
				/>
			</FieldRow>
			<FormActions>
				<Submit kind="secondary">{words('show')}</Submit>
			</FormActions>
		</Form>
	)
}

type Row = {
	readonly number: number | null
	readonly firstKey: string | null
	readonly secondKey: string | null
	readonly first: Told
	readonly second: Told
}

/** The break situation by situation: the same people on the same day by each of the two. */
export function CompareTable({ compared: { sides } }: { compared: Compared }) {
	const words = useTranslations('homelessness.flow.compare')
	const names = useTranslations('homelessness.codes.definitions')
	const told = useTold()
	const format = useFormat()
	const [first, second] = sides
	if (first === undefined || second === undefined) return null
	const head = ({ key, countedOn }: typeof first) =>
		countedOn === null
			? names(key)
			: words('countedOn', { definition: names(key), day: format.day(countedOn, { weekday: false }) })
	const column = (side: NonNullable<typeof first>, of: (row: Row) => Told) => ({
		...({ key: side.key, head: head(side), align: 'right', fold: 'figure' } as const),
		cell: (row: Row) => {
			if (side.stock === null) return words('notCounted')
			const value = of(row)
			return value === null ? '–' : told.value(value)
		},
	})
	return (
		<Section title={words('break')}>
			{first.stock === null || second.stock === null ? null : (
				<p className="state">
					{words('total', {
						...{ first: names(first.key), before: told.value(first.stock.all) },
						...{ second: names(second.key), after: told.value(second.stock.all) },
					})}
				</p>
			)}
			<DataTable
				caption={words('break')}
				rows={rowsOf(first, second)}
				rowKey={(row) => `${row.number} ${row.firstKey} ${row.secondKey}`}
				tone={(row) => (row.number === null ? 'sum' : undefined)}
				columns={[
					{
						...{ key: 'category', head: words('category') },
						cell: (row) => <Name row={row} />,
					},
					column(first, (row) => row.first),
					column(second, (row) => row.second),
					{
						...{ key: 'difference', head: words('difference'), align: 'right', strong: true, fold: 'figure' },
						cell: (row) =>
							typeof row.first === 'number' && typeof row.second === 'number'
								? told.signed(row.second - row.first)
								: '–',
					},
				]}
			/>
			<p className="quiet small">{words('breakNote')}</p>
		</Section>
	)
}

function Name({ row }: { row: Row }) {
	const words = useTranslations('homelessness.flow.compare')
	const short = useTranslations('homelessness.flow.short')
	if (row.number === null) return words('all')
	const keys = [...new Set([row.firstKey, row.secondKey])].filter((key) => key !== null)
	return `${row.number} ${keys.map((key) => short(key as 'acute')).join(' / ')}`
}

type Side = Compared['sides'][number]
type Category = NonNullable<Side['stock']>['categories'][number]

/** Situations of one country's definitions are the same from version to version; other countries' stand for themselves. */
function rowsOf({ country, stock: one }: Side, { country: elsewhere, stock: other }: Side): Row[] {
	const [first, second] = [one?.categories ?? [], other?.categories ?? []]
	const row = (mine: Category | undefined, theirs: Category | undefined): Row => ({
		number: mine?.number ?? theirs?.number ?? null,
		...{ firstKey: mine?.key ?? null, secondKey: theirs?.key ?? null },
		...{ first: mine?.people ?? null, second: theirs?.people ?? null },
	})
	const all = {
		number: null,
		firstKey: null,
		secondKey: null,
		first: one?.all ?? null,
		second: other?.all ?? null,
	}
	if (country !== elsewhere) {
		return [
			...first.map((mine) => row(mine, undefined)),
			...second.map((theirs) => row(undefined, theirs)),
			all,
		]
	}
	const numbers = [...new Set([...first, ...second].map(({ number }) => number))].toSorted((a, b) => a - b)
	const of = (categories: readonly Category[], number: number) =>
		categories.find((category) => category.number === number)
	return [...numbers.map((number) => row(of(first, number), of(second, number))), all]
}

/** Why the series breaks: places that the two put in different situations. */
export function DifferentPlaces({ compared: { sides, places } }: { compared: Compared }) {
	const words = useTranslations('homelessness.flow.compare')
	const names = useTranslations('homelessness.codes.definitions')
	const placeNames = useTranslations('homelessness.codes.places')
	const [first, second] = sides
	if (first === undefined || second === undefined) return null
	const counted = (number: number) => (number === 0 ? words('zero') : number)
	return (
		<Section title={words('places')}>
			{places.length === 0 ? (
				<p>{words('noPlaces')}</p>
			) : (
				<DataTable
					caption={words('places')}
					rows={places}
					rowKey={(row) => row.place}
					columns={[
						{ key: 'place', head: words('place'), cell: (row) => placeNames(row.place) },
						{ key: 'first', head: names(first.key), align: 'right', cell: (row) => counted(row.first) },
						{ key: 'second', head: names(second.key), align: 'right', cell: (row) => counted(row.second) },
					]}
				/>
			)}
		</Section>
	)
}
