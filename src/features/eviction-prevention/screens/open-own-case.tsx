import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	AmountInput,
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	SelectInput,
	TextInput,
} from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../ui/perhaps-registered.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { openOwnCase } from '../commands/open-own-case.ts'
import { landlords } from '../queries/landlords.ts'
import { lawTable } from '../queries/law/law-table.ts'
import { grounds } from '../rules/case.ts'
import { childrenAnswers } from '../rules/notice-kinds.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { acts } = show(await lawTable(caller, {}))
	return { landlords: show(await landlords(caller, {})), acts }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openOwnCase(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${answer.value.caseId}`, 'evictionPrevention.cases.done.opened')
}

/** A case that nobody told about but the tenant or ourselves: what an authority tells is registered, with its duties. */
export default function OpenOwnCase() {
	const { landlords, acts } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.cases')
	const regimeOptions = acts.map((value) => ({ value, label: words(`acts.${value}`) }))
	return (
		<>
			<PageHead
				title={words('openOwn.title')}
				crumbs={[{ to: '/evictions', label: words('worklist.title') }, { label: words('openOwn.title') }]}
				state={words('openOwn.state')}
			/>
			<Form
				name="openOwnCase"
				words="evictionPrevention.cases"
				outcome={outcome}
				initial={{ regime: acts[0] ?? 'JB12' }}
			>
				<FieldGroup legend={words('openOwn.tenant')}>
					<FieldRow>
						<TextInput name="givenName" />
						<TextInput name="familyName" />
					</FieldRow>
					<FieldRow>
						<TextInput name="nationalId" optional width="medium" />
						<DateInput name="bornOn" optional />
					</FieldRow>
					<FieldRow>
						<TextInput name="phone" type="tel" optional width="medium" />
						<TextInput name="language" optional width="medium" />
					</FieldRow>
				</FieldGroup>
				<FieldGroup legend={words('openOwn.home')}>
					<TextInput name="address" />
					<FieldRow>
						<TextInput name="postalCode" optional width="short" />
						<TextInput name="city" optional width="medium" />
						<TextInput name="dwelling" optional width="short" />
						<TextInput name="rooms" optional width="short" />
					</FieldRow>
					<SelectInput
						name="landlordId"
						optional
						options={landlords.map((landlord) => ({ value: landlord.id, label: landlord.name }))}
					/>
				</FieldGroup>
				<Choice
					name="children"
					options={childrenAnswers.map((value) => ({ value, label: words(`childrenAnswers.${value}`) }))}
					inline
				/>
				<FieldRow>
					<SelectInput
						name="ground"
						options={grounds.map((value) => ({ value, label: words(`grounds.${value}`) }))}
					/>
					<SelectInput
						name="openedBy"
						options={(['tenant', 'own-finding'] as const).map((value) => ({
							value,
							label: words(`openedBy.${value}`),
						}))}
					/>
				</FieldRow>
				<FieldRow>
					<SelectInput name="regime" options={regimeOptions} />
					<AmountInput name="debt" optional />
					<TextInput name="otherSystemNumber" optional width="medium" />
				</FieldRow>
				<PerhapsRegistered outcome={outcome} />
				<FormActions>
					<Submit>{words('openOwn.submit')}</Submit>
					<ButtonLink to="/evictions" kind="quiet">
						{words('step.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
