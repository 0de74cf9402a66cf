import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { perPage } from '../../../../foundation/on-page.ts'
import { SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { Pages } from '../../../../ui/pages.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { offerVacancy } from '../../commands/offers/offer-vacancy.ts'
import { withdrawVacancy } from '../../commands/offers/withdraw-vacancy.ts'
import { myVacancies } from '../../queries/agreements/my-vacancies.ts'
import { withdrawalReasons } from '../../rules/agreements/codes.ts'
import { HomeFields } from './home-fields.tsx'
import { useCode, useOptions } from './use-options.ts'

const commands = { offerVacancy, withdrawVacancy } as const

export async function loader({ context, request }: LoaderFunctionArgs) {
	const page = new URL(request.url).searchParams.get('page') ?? 1
	return show(await myVacancies(callerOf(context), { page }))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const answer = await commands[intent as keyof typeof commands](callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/landlord/vacancies', `agreements.done.${intent}`)
}

/** A landlord's own page of homes: to offer them, and to read how each offer goes. */
export default function LandlordVacancies() {
	const { agreements, open } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements.vacancies')
	const options = useOptions()
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{agreements.length === 0 ? (
				<EmptyState title={words('noAgreement')}>{words('noAgreementText')}</EmptyState>
			) : (
				<Section title={words('offer')}>
					<Form
						name="offerVacancy"
						words="agreements"
						outcome={outcome}
						initial={agreements.length === 1 ? { agreementId: agreements[0]?.id ?? '' } : {}}
					>
						<SelectInput
							name="agreementId"
							width="medium"
							options={agreements.map(({ id, title }) => ({ value: id, label: title }))}
						/>
						<HomeFields />
						<FormActions>
							<Submit>{words('offerDo')}</Submit>
						</FormActions>
					</Form>
					<Source>{words('privacy')}</Source>
				</Section>
			)}
			{open.length === 0 ? null : (
				<Section title={words('take')}>
					<Form name="withdrawVacancy" words="agreements" outcome={outcome}>
						<SelectInput
							name="offerId"
							width="medium"
							options={open.map(({ id, address, flat }) => ({
								value: id,
								label: [address, flat].filter(Boolean).join(', '),
							}))}
						/>
						<SelectInput
							name="because"
							width="medium"
							options={options('withdrawalReasons', withdrawalReasons)}
						/>
						<FormActions>
							<Submit kind="secondary">{words('withdraw')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
			<Section title={words('offered')}>
				<OwnOffers />
			</Section>
		</>
	)
}

function OwnOffers() {
	const { offers, from, total } = useLoaderData<typeof loader>()
	const words = useTranslations('agreements.vacancies')
	const board = useTranslations('agreements.board')
	const fields = useTranslations('agreements.fields')
	const format = useFormat()
	const code = useCode()
	if (total === 0) return <p className="quiet">{words('none')}</p>
	return (
		<>
			<DataTable
				caption={words('offered')}
				rows={offers}
				rowKey={(one) => one.id}
				columns={[
					{
						...{ key: 'home', head: words('number'), fold: 'title' as const },
						cell: (one) => [one.address, one.flat].filter(Boolean).join(', '),
					},
					{
						...{ key: 'rooms', head: fields('rooms'), fold: 'plain' as const },
						cell: (one) => board('rooms', { count: one.rooms }),
					},
					{
						...{ key: 'rent', head: fields('rentOre'), align: 'right' as const, fold: 'line' as const },
						cell: (one) => format.amount(ore(one.rentOre)),
					},
					{
						...{ key: 'day', head: words('day'), fold: 'line' as const },
						cell: (one) => format.day(one.offeredOn),
					},
					{
						...{ key: 'from', head: words('from'), fold: 'line' as const },
						cell: (one) => format.day(one.availableFrom),
					},
					{
						...{ key: 'answerBy', head: words('answerBy'), fold: 'line' as const },
						cell: (one) => (one.answerBy === null ? '–' : format.day(one.answerBy)),
					},
					{
						...{ key: 'status', head: words('status'), fold: 'line' as const, strong: true },
						cell: (one) => code('statuses', one.status),
					},
				]}
			/>
			<Pages
				{...{ from, total, perPage }}
				shown={offers.length}
				addressOf={(page) => `/landlord/vacancies?page=${page}`}
			/>
		</>
	)
}
