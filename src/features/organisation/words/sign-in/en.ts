import type { Words } from '../../../../platform/words/shape.ts'
import type { signInSettings as sv } from './sv.ts'

export const signInSettings: Words<typeof sv> = {
	title: 'Sign-in',
	state:
		'Staff can sign in where the municipality already knows them. Roles and units can follow from there, so that whoever leaves has left here too.',
	none: 'No sign-in service is connected',
	noneText: 'Until then everybody signs in with an e-mail address and a password.',
	add: 'Connect a sign-in service',
	addTitle: 'Connect a sign-in service',
	addState:
		'Write what the service says when Bofast has been added there. When you have saved, the addresses that the service needs to know are shown.',
	list: 'Connected services',
	name: 'Service',
	issuer: 'Issuer',
	gives: 'Gives',
	givesRoles: '{count, plural, =0 {no roles} one {# role} other {# roles}}',
	givesUnits: '{count, plural, =0 {no units} one {# unit} other {# units}}',
	standing: 'Standing',
	open: 'Connected',
	ended: 'Ended {day}',
	addresses: 'Addresses that the service needs to know',
	backAt: 'Where whoever has signed in is sent (redirect URI)',
	endedAt: 'Where the service says that somebody has signed out (back-channel logout URI)',
	outAt: 'Where whoever has signed out comes (post logout redirect URI)',
	connection: 'The connection',
	who: 'Who it is',
	whoNote: 'What the claims are called by the service.',
	roles: 'Roles that follow',
	rolesNote:
		'Where the claim has the value, the account has the role, as long as it has it. Whoever gets none of the roles is not let in. Leave the rows empty if roles are to be given by hand. The value * means any.',
	units: 'Units that follow',
	save: 'Save',
	connect: 'Connect',
	end: 'End the connection',
	endText:
		'Nobody can sign in by the service any longer, and those who have are signed out at once. Accounts and roles remain.',
	noRole: 'No role',
	noUnit: 'No unit',
	noCommittee: 'The unit that follows decides',
	fields: {
		name: 'What the service is called on the sign-in page',
		issuer: 'Issuer',
		clientId: 'Client id',
		clientSecret: 'Client secret',
		scopes: 'Claims to ask for (scopes)',
		domains: 'E-mail domains that the service answers for',
		committeeId: 'Committee of those who get no unit',
		decidesAlone: 'The service decides alone: roles and units given by hand are taken when it gives others',
		'mapping-name': 'Name',
		'mapping-email': 'E-mail address',
		'mapping-title': 'Title',
		'mapping-roles-claim': 'Claim',
		'mapping-roles-value': 'Value',
		'mapping-roles-role': 'Role',
		'mapping-units-claim': 'Claim',
		'mapping-units-value': 'Value',
		'mapping-units-unitId': 'Unit',
	},
	hints: {
		name: 'The name that staff recognise, such as The municipal account.',
		issuer: 'The address that the service itself gives, without /.well-known.',
		scopes: 'For example profile email. openid is added by itself.',
		domains:
			'An account that is here already with such an address, and has a password or came by a service that has ended, becomes the service’s at the first sign-in. Other accounts are never touched.',
	},
	secretKept: 'Client secret, if it is to be changed',
	faults: {
		'address-not-valid': 'The address begins with https and holds nothing secret',
		'domain-not-valid': 'Write domains such as municipality.se, one a line or with commas between',
	},
	refusals: {
		'another-provider':
			'Issuer and client id cannot be changed, because the accounts belong to that very service. End the connection and connect the new service instead.',
		'provider-there': 'The service is connected already with the same issuer and client id.',
		'provider-ended': 'That sign-in service is no longer used here.',
	},
	done: {
		added: 'The service is connected',
		changed: 'The change is saved',
		ended: 'The connection has ended',
	},
}
