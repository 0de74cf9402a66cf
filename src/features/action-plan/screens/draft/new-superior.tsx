import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { addSuperior } from '../../commands/draft/add-superior.ts'
import { SuperiorFields } from './fields/superior-fields.tsx'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, plans } = await openDraft(asked)
	return { plan, plans }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await addSuperior(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'added', answer.value.superiorId) : settle(answer, posted)
}

export default function NewSuperiorScreen() {
	const { plan, plans } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('superiors.add')} crumbs={useDraftCrumbs(plan)} />
			<Form name="addSuperior" words="planDraft" outcome={outcome}>
				<SuperiorFields plans={plans} />
				<Submit>{words('add')}</Submit>
			</Form>
		</>
	)
}
