import { useTranslations } from 'use-intl'
import { useFrame } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { editionPage } from '../../queries/edition/edition-page.ts'

type Answered = Extract<Awaited<ReturnType<typeof editionPage>>, { is: 'done' }>['value']
type Found = NonNullable<Answered['found']>

/** The edition's tables, and how much of each is told. */
export function Tables({ id, found: { tables } }: { id: string; found: Found }) {
	const words = useTranslations('edition.found')
	const { locale } = useFrame()
	const format = useFormat()
	return (
		<Section title={words('tables')}>
			<DataTable
				caption={words('tables')}
				rows={tables}
				rowKey={({ slug }) => slug}
				columns={[
					{
						key: 'table',
						head: words('table'),
						fold: 'title',
						cell: ({ slug, title }) => (
							<TextLink to={`/follow-up/statistics/${id}/${slug}`}>{title[locale]}</TextLink>
						),
					},
					{
						...{ key: 'cells', head: words('cells'), fold: 'figure', align: 'right' },
						cell: ({ cells }) => format.number(cells),
					},
					{
						...{ key: 'hidden', head: words('hidden'), fold: 'figure', align: 'right' },
						cell: ({ hidden }) => format.number(hidden),
					},
				]}
			/>
		</Section>
	)
}

/** How much is shown, and what a reader was found to be able to work out. */
export function Attack({ edition, found }: { edition: Answered['edition']; found: Found }) {
	const words = useTranslations('edition.found')
	const { locale } = useFrame()
	const format = useFormat()
	const { attack, kept, cells, hidden, below } = found
	const percent = (share: number) => format.number(Math.round(100 * share))
	return (
		<Section title={words('attack')}>
			<div className="stack-8">
				{attack.breaches.length === 0 ? (
					<p>{words('attackText')}</p>
				) : (
					<Callout kind="warning" title={words('breaches')}>
						<ul>
							{attack.breaches.map(({ because, cell }) => (
								<li key={`${because} ${cell?.[locale] ?? ''}`}>
									{cell?.[locale] ?? ''}: {words(`breach.${because as 'computed'}`)}
								</li>
							))}
						</ul>
					</Callout>
				)}
				{attack.narrowest === null ? null : <p>{words('narrowest', { count: attack.narrowest })}</p>}
				{attack.narrow === 0 ? null : <p>{words('narrow', { count: attack.narrow })}</p>}
				<h3>{words('kept')}</h3>
				<p>
					{words('keptText', {
						...{ hidden: format.number(hidden), cells: format.number(cells) },
						...{ share: percent(kept.cells), worth: percent(kept.worth) },
					})}
				</p>
				<DefinitionRows
					rows={[
						{ label: words('rule'), value: words('below', { most: String(below - 1) }) },
						{ label: words('asOf'), value: edition.asOf === null ? '–' : format.moment(edition.asOf) },
						{ label: words('solver'), value: attack.solver },
						{ label: words('seconds'), value: format.number(attack.seconds, 1) },
						{ label: words('digest'), value: attack.digest.slice(0, 16) },
					]}
				/>
			</div>
		</Section>
	)
}

export function Changed({ found: { changed } }: { found: Found }) {
	const words = useTranslations('edition.found')
	const { locale } = useFrame()
	const format = useFormat()
	return (
		<Section title={words('changed')}>
			{changed.length === 0 ? (
				<p className="quiet">{words('nothingChanged')}</p>
			) : (
				<ul>
					{changed.map(({ slug, key, cell, was, now }) => (
						<li key={`${slug} ${key}`}>
							{cell[locale]}: {words('change', { was: format.number(was), now: format.number(now) })}
						</li>
					))}
				</ul>
			)}
		</Section>
	)
}

/** What others have told before, which nothing can take back. */
export function Beforehand({ found: { beforehand } }: { found: Found }) {
	const words = useTranslations('edition.found')
	const { locale } = useFrame()
	const format = useFormat()
	const told = (said: Found['beforehand'][number]['said']) => {
		if (said === 'exact') return words('said.exact')
		return typeof said === 'number'
			? format.number(said)
			: words('said.fewerThan', { limit: String(said.fewerThan) })
	}
	return (
		<Section title={words('beforehand')} note={words('beforehandText')}>
			<ul>
				{beforehand.map(({ cell, by, until, said }) => (
					<li key={`${by} ${cell?.[locale] ?? ''} ${until ?? ''}`}>
						{cell?.[locale] ?? ''}
						{until === null ? '' : ` ${words('until', { day: format.day(until) })}`}: {told(said)} (
						{words(`by.${by}`)})
					</li>
				))}
			</ul>
		</Section>
	)
}
