import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, FieldRow, LongText, SelectInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Unverified } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { inviteInformant } from '../commands/count-week/invite-informant.ts'
import { countCoverage } from '../queries/count-week/count-coverage.ts'
import { identityLevels } from '../rules/count-week/grounds.ts'
import { countWeek } from './count-week/paths.ts'
import { useGroundSays } from './count-week/use-ground-says.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { round, askable, grounds } = show(
		await countCoverage(callerOf(context), { countRoundId: params.countRoundId }),
	)
	return { round, askable, grounds }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const answer = await inviteInformant(callerOf(context), { ...posted, countRoundId })
	return answer.is === 'done'
		? done(`${countWeek}/${countRoundId}`, 'homelessness.count.done.invited')
		: settle(answer, posted)
}

export default function CountInviteScreen() {
	const { round, askable, grounds } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const groundSays = useGroundSays()
	const words = useTranslations('homelessness.count')
	const options = (kind: string) =>
		askable.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name }))
	return (
		<div className="form">
			<PageHead
				title={words('invite.title')}
				crumbs={[
					{ to: countWeek, label: words('title') },
					{ to: `${countWeek}/${round.countRoundId}`, label: round.name },
					{ label: words('invite.title') },
				]}
				state={words('invite.state')}
			/>
			<Form name="inviteInformant" words="homelessness.count" outcome={outcome}>
				<FieldRow>
					<SelectInput name="unitId" empty={words('invite.choose')} options={options('unit')} />
					<SelectInput
						name="organisationId"
						empty={words('invite.choose')}
						options={options('organisation')}
					/>
				</FieldRow>
				<Choice
					name="legalGround"
					options={grounds.map(({ code, identity, law, verified }) => ({
						value: code,
						label: (
							<>
								{words(`grounds.${code}`)} {verified ? null : <Unverified />}
							</>
						),
						hint: `${groundSays(code, law)}. ${words('invite.most', { identity: words(`identities.${identity}`).toLowerCase() })}.`,
					}))}
				/>
				<Choice
					name="identity"
					options={identityLevels.map((level) => ({ value: level, label: words(`identities.${level}`) }))}
				/>
				<LongText name="groundNote" optional rows={2} />
				<Submit>{words('invite.save')}</Submit>
			</Form>
		</div>
	)
}
