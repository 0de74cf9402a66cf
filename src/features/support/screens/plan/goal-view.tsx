import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Goal } from './plan-types.ts'

type Step = Goal['steps'][number]
type GoalViewProps = {
	goal: Goal
	/** What can be done with one step, where the plan is worked with. */
	stepDo?: ((step: Step) => ReactNode) | undefined
	/** How far the steps and the goal have come: not yet in a draft. */
	states?: boolean
	children?: ReactNode
}

/** One goal: the person's words, staff's beside, where it came from, and its steps. */
export function GoalView({ goal, stepDo, states = true, children }: GoalViewProps) {
	const words = useTranslations('supportPlan.plan')
	const skills = useTranslations('supportPlan.skills')
	const format = useFormat()
	const notes = [
		goal.staffWords === null ? null : words('goals.staff', { words: goal.staffWords }),
		goal.skillItem === null
			? null
			: words('goals.fromSkill', { item: skills(`items.${goal.skillItem}` as 'items.cooking') }),
		goal.carried ? words('goals.carried') : null,
		states && goal.stateOn !== null
			? `${words(`goalStates.${goal.state}`)} ${format.day(goal.stateOn, { weekday: false })}`
			: null,
	].filter((one) => one !== null)
	return (
		<article className="stack-8">
			<OwnWords>{goal.ownWords}</OwnWords>
			{notes.map((note) => (
				<p key={note} className="quiet small reading">
					{note}
				</p>
			))}
			{goal.steps.length === 0 ? (
				<p className="quiet">{words('goals.noSteps')}</p>
			) : (
				<StepTable goal={goal} stepDo={stepDo} states={states} />
			)}
			{children}
		</article>
	)
}

function StepTable({ goal, stepDo, states }: Pick<GoalViewProps, 'goal' | 'stepDo'> & { states: boolean }) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	const who = (step: Step) =>
		[words(`doers.${step.who}`), step.whoNamed].filter((part) => part !== null).join(', ')
	return (
		<DataTable<Step>
			caption={`${words('goals.steps')}: ${goal.ownWords}`}
			rows={goal.steps}
			rowKey={(step) => step.id}
			columns={[
				{ key: 'what', head: words('columns.what'), cell: (step) => step.what, fold: 'title' },
				{ key: 'who', head: words('columns.who'), cell: who },
				{ key: 'by', head: words('columns.by'), cell: (step) => format.day(step.byDay) },
				...(states
					? [
							{
								key: 'state',
								head: words('columns.state'),
								cell: (step: Step) => words(`stepStates.${step.state}`),
							},
						]
					: []),
				...(stepDo === undefined
					? []
					: [{ key: 'do', head: states ? words('columns.tell') : '', cell: stepDo, fold: 'plain' as const }]),
			]}
		/>
	)
}
