import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { VersionTold } from '../../queries/versions/versions-told.ts'
import { useVersionWords } from './use-version-words.ts'
import { VersionState } from './version-state.tsx'

type VersionTableProps = { planId: string; versions: readonly VersionTold[] }

/** Every version, the newest first: its state, who decided it, who had dealt with it before, when it holds. */
export function VersionTable({ planId, versions }: VersionTableProps) {
	const words = useTranslations('planVersions.history')
	const all = useTranslations('planVersions')
	const say = useVersionWords()
	return (
		<DataTable
			caption={words('caption')}
			rows={versions}
			rowKey={(one) => one.id}
			columns={[
				{
					key: 'number',
					head: words('version'),
					cell: ({ number }) => (
						<TextLink to={`/plans/${planId}/versions/${number}`}>
							{all('version', { number: String(number) })}
						</TextLink>
					),
				},
				{
					key: 'state',
					head: words('state'),
					fold: 'state',
					cell: (one) => <VersionState state={one.state} />,
				},
				{
					key: 'decision',
					head: words('decision'),
					fold: 'plain',
					width: '36%',
					cell: (one) => <Decided version={one} />,
				},
				{
					key: 'preparation',
					head: words('preparation'),
					fold: 'line',
					cell: ({ preparation }) => <Prepared preparation={preparation} />,
				},
				{ key: 'holds', head: words('holds'), fold: 'line', cell: (one) => say.held(one) || '–' },
				{
					key: 'changes',
					head: '',
					align: 'right',
					fold: 'plain',
					cell: ({ number }) => {
						const before = versions.find((one) => one.number < number && one.decidedOn !== null)
						return before === undefined ? null : (
							<TextLink to={`/plans/${planId}/versions/${before.number}/${number}`}>
								{words('changes')}
								<span className="unseen"> {all('version', { number: String(number) })}</span>
							</TextLink>
						)
					},
				},
			]}
		/>
	)
}

/** The decision in a sentence with its clauses; of a version that was never decided, when it was begun. */
export function Decided({ version }: { version: VersionTold }) {
	const words = useTranslations('planVersions.history')
	const format = useFormat()
	const say = useVersionWords()
	const { decision } = version
	if (decision === null) {
		return (
			<span className="quiet">
				{version.withdrawnOn === null
					? words('begun', { day: format.dayFull(version.begunOn) })
					: words('given', { day: format.dayFull(version.withdrawnOn) })}
			</span>
		)
	}
	return (
		<>
			{say.decision(decision)} <span className="quiet">{say.registry(decision)}</span>
			{decision.clauses.length === 0 ? null : (
				<ol className="quiet small">
					{decision.clauses.map((clause, at, all) => (
						<li key={clause}>{all.length === 1 ? clause : `${at + 1}. ${clause}`}</li>
					))}
				</ol>
			)}
		</>
	)
}

function Prepared({ preparation }: Pick<VersionTold, 'preparation'>) {
	const words = useTranslations('planVersions.history')
	const format = useFormat()
	if (preparation.length === 0) return words('noPreparation')
	return (
		<ul className="small">
			{preparation.map(({ body, onDay, outcome }) => (
				<li key={`${body} ${onDay}`}>
					{onDay === null ? body : words('prepared', { body, day: format.dayFull(onDay) })}
					{outcome === '' ? null : <div className="quiet">{outcome}</div>}
				</li>
			))}
		</ul>
	)
}
