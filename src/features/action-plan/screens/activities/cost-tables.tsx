import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { CostClass } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { type Column, DataTable } from '../../../../ui/table.tsx'
import type { CostRow, CostSheet } from '../../rules/activities/costs.ts'
import type { CostClass as Class } from '../../rules/activity.ts'
import { useCostWords } from './use-cost-words.ts'

type Row = CostRow & { readonly key: string; readonly what: React.ReactNode; readonly isSum: boolean }

/** A column for each year and one for all of them. */
function useYearColumns(years: readonly number[]): Column<Row>[] {
	const words = useTranslations('activities.sheet')
	const { cell } = useCostWords()
	return [
		...years.map((year, at) => ({
			key: String(year),
			head: String(year),
			align: 'right' as const,
			fold: 'figure' as const,
			cell: (row: Row) => <span className="nowrap">{cell(row.byYear[at])}</span>,
		})),
		{
			...{ key: 'sum', head: words('sum'), align: 'right', fold: 'figure', strong: true },
			cell: (row) => <span className="nowrap">{cell(row.sum)}</span>,
		},
	]
}

const toneOf = ({ isSum }: Row) => (isSum ? 'sum' : undefined)

type ByActivity = {
	sheet: CostSheet
	planId: string
	costClasses: readonly { readonly class: Class; readonly text: string }[]
}

/** Activities under their class of cost, each class with its sum, and the sum of all. */
export function CostsByActivity({ sheet, planId, costClasses }: ByActivity) {
	const words = useTranslations('activities.sheet')
	const columns = useYearColumns(sheet.years)
	const headOf = (value: Class | null) =>
		value === null ? (
			words('noClass')
		) : (
			<span className="row-wrap">
				<CostClass value={value} /> <span>{costClasses.find((one) => one.class === value)?.text}</span>
			</span>
		)
	const groups = sheet.classes.map(({ costClass, ...sums }) => ({
		key: String(costClass),
		head: headOf(costClass),
		rows: [
			...sheet.activities
				.filter((one) => one.costClass === costClass)
				.map(
					({ id, key, text, fundings, ...costs }): Row => ({
						...{ ...costs, key: id, isSum: false },
						what: (
							<>
								<TextLink to={`/plans/${planId}/activities/${id}`}>
									{key} {text}
								</TextLink>
								<div className="quiet small">{fundings.join(', ')}</div>
							</>
						),
					}),
				),
			{ ...sums, key: `sum ${costClass}`, isSum: true, what: words('sumOfClass') },
		],
	}))
	const all = { ...sheet.all, key: 'all', isSum: true, what: words('sumOfAll') }
	return (
		<Section title={words('byClass')} note={words('inKronor')}>
			<DataTable
				caption={words('byClassCaption')}
				columns={[
					{ key: 'what', head: words('activity'), width: '38%', cell: ({ what }) => what },
					...columns,
				]}
				groups={[...groups, { key: 'all', head: null, rows: [all] }]}
				rowKey={({ key }) => key}
				tone={toneOf}
			/>
		</Section>
	)
}

/** The same money by where it comes from. */
export function CostsByFunding({ sheet }: { sheet: CostSheet }) {
	const words = useTranslations('activities.sheet')
	const columns = useYearColumns(sheet.years)
	const rows: Row[] = [
		...sheet.fundings.map(({ funding, ...sums }) => ({
			...{ ...sums, key: funding, what: funding, isSum: false },
		})),
		{ ...sheet.all, key: 'sum of all', what: words('sumOfAll'), isSum: true },
	]
	return (
		<Section title={words('byFunding')} note={words('inKronor')}>
			<DataTable
				caption={words('byFundingCaption')}
				columns={[
					{ key: 'what', head: words('funding'), width: '38%', cell: ({ what }) => what },
					...columns,
				]}
				rows={rows}
				rowKey={({ key }) => key}
				tone={toneOf}
			/>
		</Section>
	)
}
