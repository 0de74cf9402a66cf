import { useTranslations } from 'use-intl'
import type { Waiting } from '../../../platform/house.ts'
import { TextLink } from '../../../ui/links.tsx'
import { Callout } from '../../../ui/states.tsx'
import type { Matter } from '../../eviction-prevention/index.ts'
import type { myWork } from '../queries/my-work.ts'
import { protectionLines } from '../rules/waiting-lines.ts'

type Work = Extract<Awaited<ReturnType<typeof myWork>>, { is: 'done' }>['value'] & {
	readonly plans: readonly Waiting[]
}
type Kinds = Pick<Work, 'concerns' | 'housing' | 'leavingWithoutHome' | 'decisions' | 'plans'>

/** How many kinds of things ring beside one’s own cases. */
export function countToSeeTo({ concerns, housing, leavingWithoutHome, decisions, plans }: Kinds): number {
	return [
		concerns.toHandOver + concerns.toReceive,
		housing.length,
		leavingWithoutHome,
		decisions.length,
		plans.length,
	].filter((count) => count > 0).length
}

/** What rings, above the bands: each kind in one place, the list a step away. */
export function ToSeeTo({ work }: { work: Work }) {
	return (
		<>
			<Alarms matters={work.today} />
			<Concerns waiting={work.concerns} />
			<Housing kinds={work.housing} />
			<Leaving young={work.leavingWithoutHome} />
			<Decisions states={work.decisions} />
			<Elsewhere where="plans" waiting={work.plans.filter((one) => !isOfProtection(one))} />
			<Elsewhere where="protection" waiting={work.plans.filter(isOfProtection)} />
		</>
	)
}

/** Nobody overlooks that the enforcement authority is still waiting: from 15 on it stands above everything else. */
function Alarms({ matters }: { matters: readonly Matter[] }) {
	const words = useTranslations('desk')
	const loud = matters.filter(({ alarm }) => alarm === 'loud' || alarm === 'missed')
	if (loud.length === 0) return null
	return (
		<Callout kind="warning" title={words('alarms.title', { count: loud.length })}>
			<p>{words(loud.some(({ alarm }) => alarm === 'missed') ? 'alarms.missed' : 'alarms.loud')}</p>
		</Callout>
	)
}

function Concerns({ waiting }: { waiting: { toHandOver: number; toReceive: number } }) {
	const words = useTranslations('evictionPrevention.authorities.concern')
	if (waiting.toHandOver + waiting.toReceive === 0) return null
	return (
		<Callout kind="warning" title={words('waiting', waiting)}>
			<TextLink to="/evictions/concerns">{words('show')}</TextLink>
		</Callout>
	)
}

/** Children where they should not be, and beds whose time is out: everything in one line, the list a step away. */
function Housing({ kinds }: { kinds: readonly string[] }) {
	const words = useTranslations('desk.housing')
	const of = (kind: string) => kinds.filter((one) => one === kind).length
	if (kinds.length === 0) return null
	return (
		<Callout kind="warning" title={words('title')}>
			<p>
				{words('lines', {
					unsuited: of('child-does-not-suit'),
					unassessed: of('child-not-assessed'),
					children: of('child-in-emergency'),
					past: of('past-planned-end'),
					long: of('long-stay'),
				})}
			</p>
			<TextLink to="/housing/tonight">{words('show')}</TextLink>
		</Callout>
	)
}

/** Young people who are to leave a placement with no home to go to. */
function Leaving({ young }: { young: number }) {
	const words = useTranslations('desk.leaving')
	if (young === 0) return null
	return (
		<Callout kind="warning" title={words('title', { count: young })}>
			<TextLink to="/support/days">{words('show')}</TextLink>
		</Callout>
	)
}

/** What was granted and not given rings before three months are over. */
function Decisions({ states }: { states: readonly string[] }) {
	const words = useTranslations('support.work.decisions')
	const overdue = states.filter((state) => state === 'overdue').length
	const soon = states.length - overdue
	if (states.length === 0) return null
	return (
		<Callout kind="warning" title={words('title')}>
			<p>
				{overdue === 0 ? null : <>{words('overdue', { count: overdue })} </>}
				{soon === 0 ? null : words('soon', { count: soon })}
			</p>
			<TextLink to="/support/decisions">{words('show')}</TextLink>
		</Callout>
	)
}

const isOfProtection = ({ what }: Waiting) => (protectionLines as readonly string[]).includes(what)

/** What waits in another room for the unit or for oneself: how many of each, the list a step away. */
function Elsewhere({ where, waiting }: { where: 'plans' | 'protection'; waiting: readonly Waiting[] }) {
	const words = useTranslations('desk')
	const [first] = waiting
	if (first === undefined) return null
	return (
		<Callout kind="info" title={words(`${where}.title`)}>
			<ul>
				{waiting.map(({ what, count }) => (
					<li key={what}>{words(`digest.letter.lines.${what as 'late-activities'}`, { count })}</li>
				))}
			</ul>
			<TextLink to={first.to}>{words(`${where}.show`)}</TextLink>
		</Callout>
	)
}
