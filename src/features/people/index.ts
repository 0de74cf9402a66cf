export { mayGrantNamedAccess } from './access.ts'
export { formHousehold } from './commands/form-household.ts'
export { grantNamedAccess } from './commands/grant-named-access.ts'
export { holdPeople } from './commands/hold-people.ts'
export { joinHousehold } from './commands/join-household.ts'
export { matchTenant, mayNameSomebodyHidden, perhapsProtected, type Tenant } from './commands/match-tenant.ts'
export { protectPerson } from './commands/protect-person.ts'
export { registerPerson } from './commands/register-person.ts'
export { registerUnidentified } from './commands/register-unidentified.ts'
export { personCard } from './queries/person-card.ts'
export { registryTasks } from './queries/registry-tasks.ts'
export { searchPeople } from './queries/search-people.ts'
export { foldName } from './rules/fold-name.ts'
export {
	type IdentityNumber,
	readIdentityNumber,
} from './rules/identity-number.ts'
export { type Protection, protections } from './rules/protection.ts'
