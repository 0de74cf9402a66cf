import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FiguresPage } from '../../queries/outside/figures-page.ts'

/** Every file and fetch, what became of it and who settled it. */
export function ImportHistory({ imports }: { imports: FiguresPage['imports'] }) {
	const words = useTranslations('outside')
	const format = useFormat()
	return (
		<Section title={words('history.title')} id="history">
			{imports.length === 0 ? (
				<p className="quiet">{words('history.none')}</p>
			) : (
				<DataTable
					caption={words('history.title')}
					rows={imports}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'when',
							head: words('history.when'),
							fold: 'title',
							cell: (one) => format.moment(one.broughtAt),
						},
						{
							key: 'what',
							head: words('history.what'),
							fold: 'line',
							cell: (one) => words(`sources.${one.source}`),
						},
						{ key: 'from', head: words('history.from'), fold: 'line', cell: (one) => one.origin },
						{ key: 'by', head: words('history.by'), fold: 'line', cell: (one) => one.broughtBy ?? '–' },
						{
							...{ key: 'state', head: words('history.state'), fold: 'line' },
							cell: ({ state, added, changed, same }) =>
								added === null || changed === null || same === null
									? words(`states.${state}`)
									: `${words(`states.${state}`)}: ${words('history.counts', { added, changed, same: String(same) })}`,
						},
						{
							...{ key: 'open', head: '', fold: 'plain' },
							cell: ({ id }) => <TextLink to={`/follow-up/figures/${id}`}>{words('history.open')}</TextLink>,
						},
					]}
				/>
			)}
		</Section>
	)
}
