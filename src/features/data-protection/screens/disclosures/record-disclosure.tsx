import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldGroup,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { recordDisclosure } from '../../commands/disclosures/record-disclosure.ts'
import { ownDisclosures } from '../../queries/disclosures/own-disclosures.ts'
import { consenters, receivers, sections } from '../../rules/disclosures/sections.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { committees } = show(await ownDisclosures(callerOf(context), {}))
	return { committees, personId: new URL(request.url).searchParams.get('person') }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await recordDisclosure(callerOf(context), posted)
	if (answer.is === 'missing') {
		return settle({ is: 'bad-input', faults: [{ path: 'caseNumber', problem: 'no-such-case' }] }, posted)
	}
	return answer.is === 'done'
		? done('/protection/disclosures', 'accessPages.done.recorded')
		: settle(answer, posted)
}

/** Something that was told by letter, telephone or at a meeting: to whom, on which section, and for what. */
export default function RecordDisclosureScreen() {
	const { committees, personId } = useLoaderData<typeof loader>()
	const words = useTranslations('accessPages.disclosures')
	const { today } = useFrame()
	return (
		<>
			<PageHead title={words('record')} crumbs={[{ to: '/protection/disclosures', label: words('title') }]} />
			<Form
				name="recordDisclosure"
				words="accessPages"
				outcome={useActionData<typeof action>()}
				initial={{ givenOn: today }}
			>
				{personId === null ? (
					<TextInput name="caseNumber" width="short" />
				) : (
					<HiddenInput name="personId" value={personId} />
				)}
				<DateInput name="givenOn" />
				<SelectInput
					name="toKind"
					empty={words('choose')}
					options={receivers.map((value) => ({ value, label: words(`kinds.${value}`) }))}
				/>
				<TextInput name="toName" />
				<SelectInput
					name="toCommitteeId"
					optional
					empty={words('noCommittee')}
					options={committees.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<SelectInput
					name="section"
					empty={words('choose')}
					options={sections.map(({ key, law, verified }) => ({
						value: key,
						label: [words(`grounds.${key}`), law, verified || law === '' ? '' : words('unverified')]
							.filter((part) => part !== '')
							.join(', '),
					}))}
				/>
				<LongText name="what" rows={3} />
				<TextInput name="purpose" />
				<FieldGroup legend={words('consentParts')}>
					<SelectInput
						name="consentedBy"
						optional
						empty={words('noConsent')}
						options={consenters.map((value) => ({ value, label: words(`consenters.${value}`) }))}
					/>
					<DateInput name="consentedOn" optional />
					<DateInput name="consentEndsOn" optional />
				</FieldGroup>
				<FormActions>
					<Submit>{words('keep')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
