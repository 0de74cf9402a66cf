import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeIndicator } from '../../commands/draft/change-indicator.ts'
import type { PlannedIndicator } from '../../rules/document/document.ts'
import { definitionValue } from './fields/definition-value.ts'
import { IndicatorFields } from './fields/indicator-fields.tsx'
import { asWritten, indicatorFrom } from './fields/indicator-posted.ts'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft, rowOf } from './open-draft.ts'
import { RemoveLink } from './parts/remove-link.tsx'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, goals, units, definitions, document, marks } = await openDraft(asked)
	const indicator = rowOf(document.indicators, asked.params.indicatorId)
	return { plan, goals, units, definitions, indicator, mark: marks[indicator.id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, indicatorId } = params
	const given = { ...indicatorFrom(posted), planId, indicatorId }
	const answer = asWritten(await changeIndicator(callerOf(context), given))
	return answer.is === 'done' ? backToDraft(planId, 'saved', indicatorId) : settle(answer, posted)
}

export default function ChangeIndicatorScreen() {
	const { plan, goals, units, definitions, indicator, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('indicators.change')} crumbs={useDraftCrumbs(plan)} />
			<Form name="changeIndicator" words="planDraft" outcome={outcome} initial={fieldsOf(indicator)}>
				<SeenAt at={mark} />
				<IndicatorFields
					goals={goals}
					units={units}
					definitions={definitions}
					references={indicator.references.length}
				/>
				<Submit>{words('save')}</Submit>
			</Form>
			<RemoveLink planId={plan.id} part="indicators" partId={indicator.id} />
		</>
	)
}

/** What the indicator says now, field by field. */
function fieldsOf(indicator: PlannedIndicator) {
	const { base, target, definition, dueYears, ...rest } = indicator
	return initialOf({
		...rest,
		baseYear: base.year,
		baseValue: base.value,
		targetYear: target.is === 'missing' ? null : target.year,
		targetValue: target.is === 'number' ? target.value : null,
		targetOperator: target.is === 'number' ? target.operator : null,
		targetWords: target.is === 'words' ? target.words : null,
		definitionId: definition === null ? null : definitionValue(definition),
		dueYears: dueYears?.join(', '),
	})
}
