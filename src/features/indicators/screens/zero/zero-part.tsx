import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Unverified } from '../../../../ui/marks.tsx'
import { Columns, Disclosure, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { operationalZero } from '../../queries/zero/operational-zero.ts'

type Zero = Extract<Awaited<ReturnType<typeof operationalZero>>, { is: 'done' }>['value']

const b = (text: React.ReactNode) => <b>{text}</b>

/** Operational zero beside the real number and the vision, with the months in which it held. */
export function ZeroPart({ zero }: { zero: Zero }) {
	const words = useTranslations('forecast.zero')
	if (zero.acute === null && zero.children === null) return null
	return (
		<Section title={words('title')} note={words('note')} id="zero">
			<Columns>
				<Acute acute={zero.acute} />
				{zero.children === null ? null : <Evicted told={zero.children} />}
			</Columns>
		</Section>
	)
}

function Acute({ acute }: { acute: Zero['acute'] }) {
	const words = useTranslations('forecast.zero')
	const format = useFormat()
	if (acute === null) return null
	if (acute === 'few') {
		return (
			<div>
				<h3>{words('acute.title')}</h3>
				<p>{words('acute.few')}</p>
			</div>
		)
	}
	const { parameters: rule, heldMonths: months } = acute
	return (
		<div>
			<h3>{words('acute.title')}</h3>
			<p>
				{words.rich('acute.real', {
					...{ b, active: format.number(acute.active), month: format.monthOfYear(acute.month) },
				})}
			</p>
			<p>
				{words.rich(acute.reached ? 'acute.held' : 'acute.notYet', {
					b,
					months,
					needed: String(rule.heldForMonths),
				})}
			</p>
			<p className="quiet small">
				{words('acute.rule', {
					average: String(rule.averageOverMonths),
					least: String(rule.smallestThreshold),
				})}{' '}
				{acute.threshold === null
					? null
					: words('acute.now', { threshold: format.number(acute.threshold, 1) })}{' '}
				<Unverified of="source" />
			</p>
			<Strip strip={acute.strip} />
		</div>
	)
}

function Evicted({ told }: { told: NonNullable<Zero['children']> }) {
	const words = useTranslations('forecast.zero')
	const { children, reached, heldMonths: months } = told
	const needed = String(told.needed)
	return (
		<div>
			<h3>{words('children.title')}</h3>
			<p>
				{children === null
					? words.rich('children.fewReal', { b, months: needed })
					: words.rich('children.real', { b, children, months: needed })}
			</p>
			<p>
				{months === null
					? words.rich(reached ? 'children.reachedWords' : 'children.notReachedWords', { b, needed })
					: words.rich(reached ? 'children.held' : 'children.notYet', { b, months, needed })}
			</p>
			<p className="quiet small">
				{words('children.rule', { needed })} <Unverified of="source" />
			</p>
			{told.strip === null ? null : <Strip strip={told.strip} />}
		</div>
	)
}

type Month = { readonly month: PlainDate; readonly held: boolean | null }

/** Months as words, so that nothing hangs on colour. */
function Strip({ strip }: { strip: readonly Month[] }) {
	const words = useTranslations('forecast.zero')
	const format = useFormat()
	const stateOf = ({ held }: Month) => (held === null ? 'unknown' : held ? 'held' : 'broken')
	return (
		<Disclosure summary={words('strip')}>
			<ol>
				{strip.toReversed().map((one) => (
					<li key={one.month}>
						{words('month', {
							...{ month: format.monthOfYear(one.month), state: words(`states.${stateOf(one)}`) },
						})}
					</li>
				))}
			</ol>
		</Disclosure>
	)
}
