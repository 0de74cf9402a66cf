import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { KeyLine, PageHead, Section } from '../../../../ui/page.tsx'
import { ageOf, callerOf, show } from '../../../../ui/screen.ts'
import { AsOf, Callout, EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import {
	type Compared,
	type ComparisonPage,
	comparisonPage,
} from '../../queries/comparison/comparison-page.ts'
import { ChooseForm } from './choose-form.tsx'
import { MapPart } from './map-part.tsx'
import { RankingPart } from './ranking-part.tsx'
import { ReferencesPart } from './references-part.tsx'
import { ComparisonTabs } from './tabs.tsx'
import { useMeasured } from './use-measured.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const asked = { ...Object.fromEntries(searchParams), locale: context.get(localeContext) }
	const answer = await comparisonPage(callerOf(context), asked)
	return { ...show(answer), asOf: ageOf(answer), search: searchParams.toString() }
}

/** One shared definition in one year: what all have told at least, the counties, the order, and national figures beside. */
export default function ComparisonScreen() {
	const page = useLoaderData<typeof loader>()
	const { compared } = page
	const words = useTranslations('comparison')
	return (
		<>
			<PageHead title={words('title')} state={compared === null ? null : <State compared={compared} />} />
			<ComparisonTabs />
			<AsOf at={page.asOf} />
			{compared === null ? (
				<EmptyState title={words('empty.title')}>{words('empty.text')}</EmptyState>
			) : (
				<>
					<ChooseForm page={page} />
					<div className="section stack-24">
						<KeyFigures compared={compared} />
						<Missing compared={compared} />
					</div>
					<MapPart compared={compared} />
					<RankingPart compared={compared} />
					<ReferencesPart figures={compared.references} />
					<Counted page={page} compared={compared} />
					<Files search={page.search} />
				</>
			)}
		</>
	)
}

function State({ compared: { chosen, year, all, inhabitants } }: { compared: Compared }) {
	const words = useTranslations('comparison.state')
	const format = useFormat()
	const said = { year: String(year), answered: String(all.answered), places: String(all.places) }
	if (chosen.kind === 'share') return words('share', said)
	if (all.atLeast === null) return words('noSum', said)
	const sum = { ...said, sum: format.number(all.atLeast), b: (text: ReactNode) => <b>{text}</b> }
	const { known, covered } = inhabitants
	if (inhabitants.all === 0) return words.rich('countOnly', sum)
	const share = format.percent(covered / inhabitants.all)
	return known < all.places
		? words.rich('countKnown', { ...sum, share, known: String(known) })
		: words.rich('count', { ...sum, share })
}

function KeyFigures({ compared }: { compared: Compared }) {
	const words = useTranslations('comparison.facts')
	const format = useFormat()
	const { all, chosen, ranking, measure } = compared
	const write = useMeasured(measure)
	const rate = useMeasured('per-1000')
	return (
		<KeyLine
			items={[
				...(chosen.kind === 'count'
					? [
							{
								label: words('atLeast'),
								value: all.atLeast === null ? words('none') : format.number(all.atLeast),
							},
							{ label: words('perThousand'), value: rate(all.perThousand) },
						]
					: []),
				{ label: words('middle'), value: write(ranking.middle) },
				{
					label: words('answered'),
					value: words('of', { answered: format.number(all.answered), places: format.number(all.places) }),
				},
			]}
		/>
	)
}

function Missing({ compared: { all, chosen } }: { compared: Compared }) {
	const words = useTranslations('comparison.missing')
	if (chosen.kind === 'share' || all.answered === all.places) return null
	return (
		<Callout kind="info" title={words('title')}>
			<p>{words('note')}</p>
			<ul>
				{all.withheld === 0 ? null : <li>{words('withheld', { count: all.withheld })}</li>}
				{all.notCounted === 0 ? null : <li>{words('notCounted', { count: all.notCounted })}</li>}
				{all.noAnswer === 0 ? null : <li>{words('noAnswer', { count: all.noAnswer })}</li>}
			</ul>
		</Callout>
	)
}

function Counted({
	page: { notShared },
	compared: { chosen, otherVersions },
}: {
	page: ComparisonPage
	compared: Compared
}) {
	const words = useTranslations('comparison.definition')
	const others = [...new Set(otherVersions)].sort()
	const names = [...new Set(notShared.map(({ definition, version }) => `${definition} ${version}`))]
	return (
		<Section title={words('title')}>
			<div className="reading stack-8">
				<p>
					{chosen.formula} {words(chosen.counted)}
				</p>
				<p className="quiet small">
					{words('version', {
						...{ id: chosen.id, version: String(chosen.version), source: chosen.source },
					})}
				</p>
				{others.length === 0 ? null : <p>{words('others', { versions: others.join(', ') })}</p>}
				{names.length === 0 ? null : (
					<p className="quiet small">
						{words('notShared', { count: names.length, names: names.join(', ') })}
					</p>
				)}
			</div>
		</Section>
	)
}

function Files({ search }: { search: string }) {
	const words = useTranslations('comparison.files')
	return (
		<Section title={words('title')}>
			{(['ranking', 'counties'] as const).map((table) => (
				<p key={table} className="row-wrap">
					{words(table)}
					{(['csv', 'xlsx'] as const).map((kind) => (
						<ButtonLink key={kind} to={`/comparison/${table}.${kind}?${search}`} kind="quiet" file>
							{words(kind)} <span className="unseen">{words(table)}</span>
						</ButtonLink>
					))}
				</p>
			))}
			<p>
				<ButtonLink to="/comparison/all.csv" kind="quiet" file>
					{words('all')}
				</ButtonLink>
			</p>
		</Section>
	)
}
