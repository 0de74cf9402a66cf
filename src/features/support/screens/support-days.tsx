import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { Band, WorkRow } from '../../../ui/work.tsx'
import { supportDays } from '../queries/support-days.ts'
import { dischargesWithoutHome } from '../queries/young/discharges-without-home.ts'
import { supportPaths } from './paths.ts'
import { SupportTabs } from './tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const days = show(await supportDays(caller, {}))
	return { days, leaving: show(await dischargesWithoutHome(caller, {})) }
}

/** What is due in support: young people who leave a placement, assessments to make anew, plans to look at. */
export default function SupportDaysScreen() {
	const { days, leaving } = useLoaderData<typeof loader>()
	const words = useTranslations('supportPlan.days')
	const young = useTranslations('supportPlan.young')
	const plan = useTranslations('supportPlan.plan')
	const codes = useTranslations('homelessness.codes')
	const nameOf = usePersonName()
	const format = useFormat()
	const count = days.length + leaving.length
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { count })}
				crumbs={[{ to: '/support', label: plan('space') }, { label: words('title') }]}
			/>
			<SupportTabs />
			{count === 0 ? <EmptyState title={words('none.title')}>{words('none.text')}</EmptyState> : null}
			{leaving.length === 0 ? null : (
				<Band title={words('leaving')} count={leaving.length}>
					{leaving.map((one, at) => (
						<WorkRow
							key={one.personId}
							when={format.relative(one.dischargeOn)}
							whenNote={format.day(one.dischargeOn)}
							urgent={one.soon}
							what={young(`alerts.${one.alert}`)}
							whom={nameOf(one)}
							why={words(one.late ? 'leavingLate' : 'leavingWhy', {
								place: codes(`places.${one.place}`).toLowerCase(),
							})}
							action={{
								...{ to: supportPaths(one.personId).young, label: words('leavingDo') },
								kind: at === 0 ? 'primary' : 'secondary',
							}}
						/>
					))}
				</Band>
			)}
			{days.length === 0 ? null : (
				<Band title={words('days')} count={days.length}>
					{days.map((one) => (
						<WorkRow
							key={`${one.about} ${one.id} ${one.dueOn}`}
							when={format.relative(one.dueOn)}
							whenNote={format.day(one.dueOn)}
							urgent={one.late}
							what={words(`about.${one.about}`)}
							whom={nameOf(one)}
							why={words(`why.${one.about}`)}
							action={{ to: whereTo(one), label: words(`do.${one.about}`) }}
						/>
					))}
				</Band>
			)}
		</>
	)
}

type Day = {
	readonly about: 'skills' | 'plan' | 'coordinated'
	readonly id: string
	readonly personId: string
}

function whereTo({ about, id, personId }: Day): string {
	const to = supportPaths(personId)
	return { skills: to.newAssessment, plan: to.plan, coordinated: to.coordinated(id) }[about]
}
