import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Reconciliation } from './outcome-types.ts'
import { useTold } from './use-told.ts'

type Year = Reconciliation['years'][number]
const figures = ['executed', 'withChildren', 'children'] as const

/** Each figure three times: counted here, the authority's, and the difference; a year that differs stands out. */
export function ReconciliationTable({ years, mayOpen }: { years: readonly Year[]; mayOpen: boolean }) {
	const words = useTranslations('evictionPrevention.outcomes.reconciliation')
	const told = useTold()
	const format = useFormat()
	const signed = (by: number) => (by > 0 ? `+${format.number(by)}` : format.number(by))
	return (
		<DataTable
			caption={words('table')}
			rows={years}
			rowKey={({ year }) => String(year)}
			tone={({ differs, isRunning }) => (differs && !isRunning ? 'danger' : undefined)}
			columns={[
				{
					...{ key: 'year', head: words('year') },
					cell: ({ year, isRunning }) =>
						isRunning ? words('running', { year: String(year) }) : String(year),
				},
				...figures.flatMap((figure) => [
					{
						...{ key: `${figure} here`, align: 'right' as const },
						head: `${words(`figures.${figure}`)}, ${words('counted')}`,
						cell: ({ [figure]: { counted } }: Year) =>
							counted === 'nothing' ? words('nothing') : told(counted),
					},
					{
						...{ key: `${figure} authority`, align: 'right' as const },
						head: words('authority'),
						cell: ({ [figure]: { authority } }: Year) =>
							authority === null ? '–' : format.number(authority),
					},
					{
						...{ key: `${figure} differs`, align: 'right' as const, strong: true },
						head: words('differs'),
						cell: ({ [figure]: { differs } }: Year) => (differs === null ? '–' : signed(differs)),
					},
				]),
				...(mayOpen
					? [
							{
								...{ key: 'cases', head: '' },
								cell: ({ year }: Year) => (
									<TextLink to={`/follow-up/evictions/executed?year=${year}#cases`}>{words('show')}</TextLink>
								),
							},
						]
					: []),
			]}
		/>
	)
}
