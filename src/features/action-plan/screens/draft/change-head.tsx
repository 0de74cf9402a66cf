import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changePlanHead } from '../../commands/draft/change-plan-head.ts'
import { HeadFields } from './fields/head-fields.tsx'
import { headFrom } from './fields/head-posted.ts'
import { initialOf } from './fields/initial.ts'
import { backToDraft, openDraft } from './open-draft.ts'
import { useDraftCrumbs } from './use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const { title, kind, committee, level, validFrom, validTo, areaKind } = document
	const head = { title, kind, committee, level, validFrom, validTo, areaKind }
	return { plan, head, mark: marks.head ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId } = params
	const answer = await changePlanHead(callerOf(context), { ...headFrom(posted), planId })
	return answer.is === 'done' ? backToDraft(planId, 'saved') : settle(answer, posted)
}

export default function ChangeHeadScreen() {
	const { plan, head, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planDraft')
	return (
		<>
			<PageHead title={words('head.title')} crumbs={useDraftCrumbs(plan)} />
			<Form name="changePlanHead" words="planDraft" outcome={outcome} initial={initialOf(head)}>
				<SeenAt at={mark} />
				<HeadFields known={head.kind} />
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
