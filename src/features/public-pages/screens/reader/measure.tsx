import { useTranslations } from 'use-intl'
import type { Indicator } from '../../queries/reading.ts'
import { useReading, useWriting } from './reader.tsx'
import { StatusWord } from './standing.tsx'

type MeasureProps = { indicator: Indicator; level: 'h1' | 'h2' | 'h3'; link?: boolean }

/** One indicator as a finding: chart, the same figures as a table, and where they come from. */
export function Measure({ indicator, level: Heading, link = true }: MeasureProps) {
	const words = useTranslations('publicPages.measure')
	const { places } = useReading()
	const { finding, said } = indicator
	return (
		<section className="measure" id={indicator.address.replace('/', '-')}>
			<Heading>{finding}</Heading>
			<p className="deck">
				{words('deck', { unit: sentenceStart(indicator.unit === '' ? indicator.name : indicator.unit) })}
			</p>
			<p>
				<StatusWord status={indicator.status} /> <span className="note">{indicator.why}</span>
			</p>
			<Chart indicator={indicator} />
			<YearTable indicator={indicator} />
			<SourceLine indicator={indicator} link={link} />
			{said === '' ? null : <p>{said}</p>}
			{link ? (
				<p className="note">
					<a href={`${places.plan}/${indicator.address}`}>
						{words('all')}: {indicator.name}
					</a>
				</p>
			) : null}
		</section>
	)
}

function Chart({ indicator: { charts, finding, figures } }: { indicator: Indicator }) {
	const words = useTranslations('publicPages.measure')
	const { pictures } = useReading().places
	if (figures.length === 0) return null
	return (
		<picture>
			<source
				media="(max-width: 600px)"
				srcSet={`${pictures}/${charts.narrow}.svg`}
				width={440}
				height={340}
			/>
			<img
				src={`${pictures}/${charts.wide}.svg`}
				alt={words('chart', { finding })}
				width={760}
				height={360}
				loading="lazy"
			/>
		</picture>
	)
}

/** Years as rows, so that nothing folds on a phone; the last is what holds now. */
export function YearTable({ indicator: { name, figures, isShare } }: { indicator: Indicator }) {
	const words = useTranslations('publicPages.measure')
	const tooFew = useTranslations('publicPages')('tooFew')
	const write = useWriting(tooFew)
	if (figures.length === 0) return <p>{words('none')}</p>
	return (
		<table>
			<caption>{words('table', { name })}</caption>
			<thead>
				<tr>
					<th scope="col">{words('year')}</th>
					<th scope="col" className="n">
						{words('value')}
					</th>
					<th scope="col">{words('from')}</th>
				</tr>
			</thead>
			<tbody className="years">
				{figures.map(({ year, value, source, version }, at) => (
					<tr key={year} className={at === figures.length - 1 ? 'now' : undefined}>
						<th scope="row">{year}</th>
						<td className="n">{write.number(value, isShare)}</td>
						<td>
							{version === null
								? words(source)
								: words('version', { from: words(source), version: String(version) })}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}

function SourceLine({ indicator, link }: { indicator: Indicator; link: boolean }) {
	const words = useTranslations('publicPages.measure')
	const write = useWriting(useTranslations('publicPages')('tooFew'))
	const { site, places } = useReading()
	const { base, figures, isShare, definition } = indicator
	const unverified = useTranslations('publicPages.indicator')('unverified')
	const few = [...figures.map(({ value }) => value), base?.value].some((value) => typeof value === 'object')
	return (
		<p className="source">
			{base === null
				? null
				: `${words('baseIs', { value: write.number(base.value, isShare), year: String(base.year) })} `}
			{few ? `${words('few')} ` : null}
			{words('source', { name: site.name })}{' '}
			{link && definition?.verified === false ? <b>{unverified} </b> : null}
			<a href={`${places.plan}/${indicator.address}#how`}>{words('how')}</a>
		</p>
	)
}

export function sentenceStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
