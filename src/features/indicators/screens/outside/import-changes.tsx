import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { FigureImportPage } from '../../queries/outside/figure-import-page.ts'
import { placeKey } from '../../rules/outside/figure.ts'
import { useFigureWords } from './use-figure-words.ts'

/** Numbers with what they were and what they are, those that change first; and what was left. */
export function ImportChanges({ page }: { page: FigureImportPage }) {
	const words = useTranslations('outside.preview')
	const heads = useTranslations('outside')
	const figures = useFigureWords(page.titles)
	const format = useFormat()
	const { changes, more, waits } = page
	return (
		<Section title={words('changesTitle')}>
			{changes.length === 0 ? (
				<p>{words('noChanges')}</p>
			) : (
				<DataTable
					caption={words('changesTitle')}
					rows={changes}
					rowKey={placeKey}
					columns={[
						{ key: 'measure', head: heads('measure'), cell: (one) => figures.measure(one.measure) },
						{ key: 'year', head: heads('years'), fold: 'figure', cell: ({ year }) => String(year) },
						{ key: 'whom', head: '', fold: 'figure', cell: (one) => figures.whom(one) },
						{
							...{ key: 'before', head: words('before'), align: 'right', fold: 'figure' },
							cell: ({ was }) => (was === null ? words('isNew') : figures.value(was.value)),
						},
						{
							...{ key: 'after', head: words('after'), align: 'right', fold: 'figure', strong: true },
							cell: ({ value }) => figures.value(value),
						},
					]}
				/>
			)}
			{more === 0 ? null : <p className="quiet">{words('more', { count: format.number(more) })}</p>}
			{waits === null ? null : <Left waits={waits} />}
		</Section>
	)
}

function Left({ waits }: { waits: NonNullable<FigureImportPage['waits']> }) {
	const words = useTranslations('outside.preview')
	const { elsewhere, untold, goesOn, titles } = waits
	const said = [
		elsewhere > 0 ? words('elsewhere', { count: elsewhere }) : null,
		untold > 0 ? words('untold', { count: untold }) : null,
		titles > 0 ? words('titles', { count: titles }) : null,
		goesOn ? words('goesOn') : null,
	].filter((one) => one !== null)
	return said.length === 0 ? null : <p className="quiet reading">{said.join(' ')}</p>
}
