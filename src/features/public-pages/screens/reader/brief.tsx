import { useTranslations } from 'use-intl'
import type { Indicator } from '../../queries/reading.ts'
import { useReading, useWriting } from './reader.tsx'
import { StatusWord, useCountedStatuses } from './standing.tsx'

const toldFirst = 6

/** The loudest few as sentences, and one that is reached: what is wrong stands first, never alone. */
export function Brief({ indicators }: { indicators: readonly Indicator[] }) {
	const words = useTranslations('publicPages')
	const counted = useCountedStatuses()
	const calm: readonly Indicator['status'][] = ['on-track', 'reached']
	const loud = indicators.filter(({ status }) => ['wrong-way', 'not-reached', 'behind'].includes(status))
	const good = indicators.filter(({ status }) => calm.includes(status))
	const told = [...loud.slice(0, toldFirst - 2), ...good.slice(-2)]
	return (
		<section id="brief">
			<h2>{words('plan.brief')}</h2>
			<p>{`${counted(indicators).replace(/^./, (letter) => letter.toUpperCase())}.`}</p>
			<ul className="rows brief">
				{told.map((indicator) => (
					<li key={indicator.id}>
						<StatusWord status={indicator.status} />
						<Sentence indicator={indicator} />
					</li>
				))}
			</ul>
		</section>
	)
}

function Sentence({ indicator }: { indicator: Indicator }) {
	const words = useTranslations('publicPages.brief')
	const write = useWriting(useTranslations('publicPages')('tooFew'))
	const { places } = useReading()
	const { name, base, target, figures, isShare } = indicator
	const latest = figures.at(-1)
	const facts = {
		name,
		now: latest === undefined ? '' : write.number(latest.value, isShare),
		year: String(latest?.year ?? ''),
		base: base === null ? '' : write.number(base.value, isShare),
		baseYear: String(base?.year ?? ''),
	}
	const kind = latest === undefined ? 'withoutOutcome' : base === null ? 'withoutBase' : 'sentence'
	return (
		<span>
			<a href={`${places.plan}/${indicator.address}`}>{name}</a>
			{words(kind, facts).slice(name.length)}{' '}
			{target === null
				? null
				: target.year === null
					? words('target', { target: target.words })
					: words('targetBy', { target: target.words, year: String(target.year) })}
		</span>
	)
}
