import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { addSection } from '../../commands/draft/add-section.ts'
import { SectionFields } from './fields/section-fields.tsx'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan } = await openDraft(asked)
	return { plan }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await addSection(callerOf(context), { ...posted, planId })
	return answer.is === 'done' ? backToDraft(planId, 'added', answer.value.sectionId) : settle(answer, posted)
}

export default function NewSectionScreen() {
	const { plan } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('sections.new')} crumbs={useDraftCrumbs(plan)} />
			<Form name="addSection" words="planDraft" outcome={outcome} initial={{ kind: 'text' }}>
				<SectionFields />
				<Submit>{words('add')}</Submit>
			</Form>
		</>
	)
}
