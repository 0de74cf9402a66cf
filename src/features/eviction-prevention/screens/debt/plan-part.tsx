import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { ProtectedWord, Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PlanFile } from './debt-types.ts'

type Props = { plan: PlanFile; textHidden: boolean; caseId: string }
type Instalment = PlanFile['watch']['instalments'][number]

const tones = { late: 'warning', missed: 'danger', 'paid-late': 'quiet', paid: 'success' } as const

/** One plan, instalment by instalment: what has come, what is late, who was reminded. */
export function PlanPart({ plan, textHidden, caseId }: Props) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const title = words('planTitle', {
		total: format.amount(ore(plan.totalOre)),
		count: plan.watch.instalments.length,
		every: words(`rhythms.${plan.every}`),
	})
	const note = words('agreedOn', { day: format.day(plan.agreedOn) })
	return (
		<Section level={3} title={title} note={note} aside={<Ways plan={plan} caseId={caseId} />}>
			<p>
				<PlanState plan={plan} />
			</p>
			{textHidden ? <ProtectedWord /> : plan.note === null ? null : <p className="reading">{plan.note}</p>}
			<Instalments plan={plan} caption={title} />
		</Section>
	)
}

function Ways({ plan, caseId }: Pick<Props, 'plan' | 'caseId'>) {
	const words = useTranslations('evictionPrevention.debt')
	if (plan.endedOn !== null) return null
	return (
		<span className="row-wrap">
			<ButtonLink to={`/evictions/${caseId}/debt/remind`} kind="quiet">
				{words('remind')}
			</ButtonLink>
			<ButtonLink to={`/evictions/${caseId}/debt/end-plan`} kind="quiet">
				{words('endPlan')}
			</ButtonLink>
		</span>
	)
}

function PlanState({ plan }: Pick<Props, 'plan'>) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const { state, behindOre, next } = plan.watch
	const name = <b>{words(`states.${state}`)}</b>
	const amount = format.amount(behindOre)
	switch (state) {
		case 'broken':
			return (
				<Tone kind="danger">
					{name}. {words('statesWhy.broken', { amount })}
				</Tone>
			)
		case 'behind':
			return (
				<Tone kind="warning">
					{name}. {words('statesWhy.behind', { amount })}
				</Tone>
			)
		case 'kept':
			return (
				<Tone kind="success">
					{name}. {words('statesWhy.kept')}
				</Tone>
			)
		case 'running':
			return (
				<>
					{name}. {next === null ? null : words('statesWhy.running', { day: format.day(next.dueOn) })}
				</>
			)
		default:
			return (
				<span className="quiet">
					{name}. {plan.endedOn === null ? null : words('statesWhy.ended', { day: format.day(plan.endedOn) })}
				</span>
			)
	}
}

function Instalments({ plan, caption }: { plan: PlanFile; caption: string }) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	return (
		<DataTable
			caption={caption}
			rows={plan.watch.instalments}
			rowKey={(one) => one.id}
			tone={(one) => (one.state === 'missed' && plan.endedOn === null ? 'danger' : undefined)}
			columns={[
				{ key: 'number', head: words('instalment.number'), cell: (one) => one.number, fold: 'hide' },
				{ key: 'due', head: words('instalment.due'), cell: (one) => format.day(one.dueOn), fold: 'title' },
				{
					key: 'amount',
					head: words('instalment.amount'),
					cell: (one) => format.amount(one.amountOre),
					align: 'right',
					fold: 'figure',
				},
				{
					key: 'paid',
					head: words('instalment.paid'),
					cell: (one) => (one.paidOre === 0 ? '–' : format.amount(one.paidOre)),
					align: 'right',
					fold: 'figure',
				},
				{
					key: 'state',
					head: words('instalment.state'),
					cell: (one) => <InstalmentWord one={one} />,
					fold: 'state',
				},
				{
					key: 'reminded',
					head: words('instalment.reminded'),
					cell: (one) =>
						one.remindedOn === null || one.remindedHow === null
							? '–'
							: words('reminded', {
									day: format.day(one.remindedOn),
									how: words(`reminders.${one.remindedHow}`),
								}),
				},
			]}
		/>
	)
}

function InstalmentWord({ one }: { one: Instalment }) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const said =
		one.state === 'paid-late' && one.paidOn !== null
			? words('paidLate', { day: format.day(one.paidOn) })
			: words(`instalmentStates.${one.state}`)
	return one.state === 'coming' || one.state === 'due-soon' ? (
		said
	) : (
		<Tone kind={tones[one.state]}>{said}</Tone>
	)
}
