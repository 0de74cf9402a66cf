import { useTranslations } from 'use-intl'
import type { Instant } from '../../../../foundation/plain-date.ts'
import { ButtonLink, Explain, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Check } from '../../rules/checklist.ts'
import type { Correction } from '../../rules/paper-facts.ts'
import { useDefinitionName } from '../use-definition-name.ts'

type PaperFigure = {
	readonly id: string
	readonly name: string
	readonly when: string
	readonly says: string
	readonly hidden: boolean
	readonly from: 'counted' | 'typed' | 'authority'
	readonly definition: { readonly id: string; readonly version: number } | null
	readonly asOf: Instant
}

type Page = {
	readonly followUp: { readonly id: string; readonly planId: string }
	readonly figures: readonly PaperFigure[]
	readonly corrections: readonly Correction[]
	readonly checks: readonly Check[]
	readonly mayKeep: boolean
	readonly decided: unknown
	readonly annexNumber: number | null
}

/** What the paper rests on: each figure with where it came from, what came late, and what to look at before approval. */
export function PaperAside({ page }: { page: Page }) {
	const words = useTranslations('reports.paper')
	const { followUp, corrections, checks, annexNumber } = page
	const file = (name: string) => `/follow-up/${followUp.id}/${name}`
	return (
		<>
			{page.decided === null ? <Checks checks={checks} /> : null}
			<h2>{words('figures')}</h2>
			<ul>
				{page.figures.map((figure) => (
					<li key={figure.id}>
						<FigureSource figure={figure} page={page} />
					</li>
				))}
			</ul>
			{corrections.length === 0 ? null : (
				<>
					<h2>{words('corrections')}</h2>
					<ul>
						{corrections.map(({ indicator, when, published, now, reason }) => (
							<li key={`${indicator} ${when} ${now}`}>
								{words('corrected', {
									...{ indicator, year: when, published, now },
									why: reason ?? words('lateEntry'),
								})}
							</li>
						))}
					</ul>
				</>
			)}
			{annexNumber === null ? null : (
				<>
					<h2>{words('annexTitle')}</h2>
					<div className="row-wrap">
						<ButtonLink kind="quiet" file to={file('secret-annex.docx')}>
							{words('annexWord', { number: String(annexNumber) })}
						</ButtonLink>
						<ButtonLink kind="quiet" file to={file('secret-annex.pdf')}>
							{words('annexPdf', { number: String(annexNumber) })}
						</ButtonLink>
					</div>
				</>
			)}
		</>
	)
}

function Checks({ checks }: Pick<Page, 'checks'>) {
	const words = useTranslations('reports.paper')
	return (
		<>
			<h2>{words('checks')}</h2>
			<ul>
				{checks.map((check) => (
					<li key={check.key}>
						<Tone kind={check.met ? 'success' : 'warning'}>
							{words(`check.${check.key}.${check.met ? 'met' : 'missing'}`)}
						</Tone>
						{check.found.length === 0 ? null : <p className="small quiet">{check.found.join(' · ')}</p>}
					</li>
				))}
			</ul>
			<p className="small quiet">{words('limits')}</p>
		</>
	)
}

function FigureSource({ figure, page }: { figure: PaperFigure; page: Page }) {
	const words = useTranslations('reports.paper')
	const format = useFormat()
	const definitionName = useDefinitionName()
	const day = format.moment(figure.asOf)
	return (
		<>
			<b>{figure.says}</b> · {figure.name}, {figure.when}
			<br />
			<span className="small quiet">
				{figure.from === 'counted'
					? words('counted', {
							definition: definitionName(figure.definition?.id),
							version: String(figure.definition?.version ?? ''),
							day,
						})
					: words(figure.from, { day })}
			</span>{' '}
			<Explain to={`/plans/${page.followUp.planId}/indicators/${figure.id}#explain`} />
			{figure.hidden && page.mayKeep ? (
				<>
					<br />
					<TextLink to={`?release=${figure.id}#figures`}>{words('release')}</TextLink>
				</>
			) : null}
		</>
	)
}
