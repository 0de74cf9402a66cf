import { type ActionFunctionArgs, useActionData, useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../ui/links.tsx'
import { Fact, Facts, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { takeBackDebtEntry } from '../commands/debt/take-back-debt-entry.ts'
import { DebtDays, TakenBack } from './debt/debt-days.tsx'
import type { CaseDebtFile } from './debt/debt-types.ts'
import { PlanPart } from './debt/plan-part.tsx'

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await takeBackDebtEntry(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}/debt`, 'evictionPrevention.debt.done.takeBackDebtEntry')
}

/** What is owed, by whose word; what has been paid; and the plans as they are kept. */
export default function CaseDebt() {
	const debt = useOutletContext<CaseDebtFile>()
	const outcome = useActionData<typeof action>()
	const { caseId, closedOn } = debt
	const words = useTranslations('evictionPrevention.debt')
	const to = `/evictions/${caseId}`
	const hasPlan = debt.plans.some((plan) => plan.endedOn === null)
	return (
		<>
			<Section
				title={words('title')}
				aside={
					<span className="row-wrap">
						<ButtonLink to={`${to}/debt/payment`}>{words('recordPayment')}</ButtonLink>
						<ButtonLink to={`${to}/debt/stated`} kind="quiet">
							{words('recordStated')}
						</ButtonLink>
					</span>
				}
			>
				<DebtNow debt={debt} />
			</Section>
			<Section
				title={words('plans')}
				aside={
					closedOn === null ? (
						<ButtonLink to={`${to}/agree-payment-plan`}>{words(hasPlan ? 'newPlan' : 'makePlan')}</ButtonLink>
					) : null
				}
			>
				{debt.plans.length === 0 ? <p className="quiet">{words('plansNone')}</p> : null}
				{debt.plans.map((plan) => (
					<PlanPart key={plan.id} plan={plan} textHidden={debt.textHidden} caseId={caseId} />
				))}
			</Section>
			<Section title={words('history')} note={words('historyNote')}>
				<DebtDays debt={debt} outcome={outcome} />
				<TakenBack debt={debt} />
			</Section>
		</>
	)
}

function DebtNow({ debt }: { debt: CaseDebtFile }) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const { statedOre, statedOn, paidSinceOre, owedOre, paidInAllOre } = debt.history
	if (statedOre === null || statedOn === null || owedOre === null)
		return <p className="quiet">{words('unknown')}</p>
	return (
		<Facts>
			<Fact label={words('stated', { day: format.day(statedOn) })}>{format.amount(statedOre)}</Fact>
			<Fact label={words('paidSince')}>{format.amount(paidSinceOre)}</Fact>
			<Fact label={words('owed')}>
				<b>{format.amount(owedOre)}</b>
			</Fact>
			<Fact label={words('paidInAll')}>{format.amount(paidInAllOre)}</Fact>
		</Facts>
	)
}
