import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { mayKeepPlans } from '../../access.ts'
import { planReminders } from '../../queries/activities/plan-reminders.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await planReminders(caller, {})), mayKeep: mayKeepPlans(caller.actor) }
}

type Line = { readonly key: string; readonly to: string; readonly text: string; readonly why: ReactNode }

/** What waits in the plans for whoever looks, one by one. */
export default function RemindersScreen() {
	const { plans, proposals, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('activities.reminders')
	const lists = useTranslations('actionPlan.list')
	const format = useFormat()
	const day = (at: PlainDate) => format.day(at, { weekday: false, year: true })
	const asked: Line[] = proposals.map((one) => ({
		...{
			key: one.id,
			to: `/plans/${one.planId}/activities/${one.activityId}`,
			text: `${one.key} ${one.text}`,
		},
		why: mayKeep
			? words('proposed', { unit: one.unit, day: day(one.proposedOn) })
			: words('word', { unit: one.unit, word: one.word }),
	}))
	const count = plans.reduce(
		(all, { late, stale, tasks, values }) => all + late.length + stale.length + tasks.length + values.length,
		asked.length,
	)
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/plans', label: lists('title') }]}
				state={words('state', { count })}
				actions={<TextLink to="/my-work/digest">{words('byMail')}</TextLink>}
			/>
			{count === 0 ? <EmptyState title={words('nothing')}>{words('nothingText')}</EmptyState> : null}
			<Lines title={words(mayKeep ? 'proposalsWaiting' : 'proposalsBack')} lines={asked} level={2} />
			{plans.map((plan) => (
				<OfPlan key={plan.id} plan={plan} />
			))}
		</>
	)
}

type Plan = Awaited<ReturnType<typeof loader>>['plans'][number]

function OfPlan({ plan }: { plan: Plan }) {
	const words = useTranslations('activities.reminders')
	const format = useFormat()
	const { id, title, late, stale, tasks, values } = plan
	const day = (at: PlainDate) => format.day(at, { weekday: false, year: true })
	const activity = (one: { activityId: string; key: string; text: string }) => ({
		...{
			key: one.activityId,
			to: `/plans/${id}/activities/${one.activityId}`,
			text: `${one.key} ${one.text}`,
		},
	})
	if ([late, stale, tasks, values].every(({ length }) => length === 0)) return null
	return (
		<Section title={<TextLink to={`/plans/${id}`}>{title}</TextLink>}>
			<Lines
				title={words('late')}
				lines={late.map((one) => ({ ...activity(one), why: words('was', { day: day(one.lastDay) }) }))}
			/>
			<Lines
				title={words('tasks')}
				lines={tasks.map((one) => ({
					...{ ...activity(one), key: one.taskId, text: one.what },
					why: `${one.key} ${one.text}, ${words('due', { day: day(one.dueOn) })}`,
				}))}
			/>
			<Lines
				title={words('stale')}
				lines={stale.map((one) => ({ ...activity(one), why: words('silent', { days: String(one.days) }) }))}
			/>
			<Lines
				title={words('values')}
				lines={values.map((one) => ({
					...{ key: one.id, to: `/plans/${id}/indicators/${one.id}/write`, text: one.name },
					why: words('year', { year: String(one.year) }),
				}))}
			/>
		</Section>
	)
}

function Lines({ title, lines, level = 3 }: { title: string; lines: readonly Line[]; level?: 2 | 3 }) {
	if (lines.length === 0) return null
	return (
		<Section title={title} level={level} note={String(lines.length)}>
			<ul className="stack-8">
				{lines.map(({ key, to, text, why }) => (
					<li key={key}>
						<TextLink to={to}>{text}</TextLink> <span className="quiet">{why}</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
