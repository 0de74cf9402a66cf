import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addAgreement } from '../../commands/partnership/add-agreement.ts'
import { addProgramme } from '../../commands/partnership/add-programme.ts'
import { changeProgramme } from '../../commands/partnership/change-programme.ts'
import { type PartnershipPage, partnershipPage } from '../../queries/partnership/partnership-page.ts'
import { ProgrammeText } from './programmes.tsx'

const here = '/partnership/programme'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await partnershipPage(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	const caller = callerOf(context)
	const answer = intent.startsWith('addAgreement')
		? await addAgreement(caller, posted)
		: await (intent.startsWith('changeProgramme') ? changeProgramme : addProgramme)(caller, posted)
	return answer.is === 'done' ? done(here, 'partnership.done.saved') : settle(answer, posted)
}

/** Programme periods and what they rest on, kept by the secretariat. */
export default function ProgrammeScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('programme.title')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('programme.title') }]}
			/>
			{page.programmes.length === 0 ? <p className="quiet">{words('programme.none')}</p> : null}
			{page.programmes.map((programme) => (
				<Section key={programme.id} title={programme.name}>
					<div className="stack-16">
						<ProgrammeText programme={programme} />
						{page.mayKeep ? <ProgrammeForms programme={programme} outcome={outcome} /> : null}
					</div>
				</Section>
			))}
			{page.mayKeep ? (
				<div className="section">
					<Disclosure
						summary={words('programme.add')}
						open={page.programmes.length === 0 || wasRefused(outcome, 'addProgramme')}
					>
						<Form name="addProgramme" words="partnership" outcome={outcome}>
							<ProgrammeFields />
							<Submit>{words('save')}</Submit>
						</Form>
					</Disclosure>
				</div>
			) : null}
		</>
	)
}

type FormsProps = { programme: PartnershipPage['programmes'][number]; outcome: Outcome | undefined }

function ProgrammeForms({ programme, outcome }: FormsProps) {
	const words = useTranslations('partnership')
	const { id, name, beginsOn, endsOn, audience } = programme
	const [agreement, change] = [`addAgreement-${id}`, `changeProgramme-${id}`]
	return (
		<div className="stack-8">
			<Disclosure summary={words('programme.addAgreement')} open={wasRefused(outcome, agreement)}>
				<Form name={agreement} words="partnership" outcome={outcome}>
					<HiddenInput name="programmeId" value={id} />
					<TextInput name="title" />
					<DateInput name="agreedOn" />
					<TextInput name="agreedBy" />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('programme.change')} open={wasRefused(outcome, change)}>
				<Form
					name={change}
					words="partnership"
					outcome={outcome}
					initial={{ name, beginsOn, endsOn, audience }}
				>
					<HiddenInput name="programmeId" value={id} />
					<ProgrammeFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}

function ProgrammeFields() {
	return (
		<>
			<TextInput name="name" />
			<FieldRow>
				<DateInput name="beginsOn" />
				<DateInput name="endsOn" />
			</FieldRow>
			<TextInput name="audience" optional />
		</>
	)
}
