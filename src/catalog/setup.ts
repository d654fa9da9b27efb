/**
 * Every Setup page and permission that an article names, once. A renamed page is one line here.
 * Labels and paths: Salesforce Help and the click paths confirmed there; deep links as Setup itself uses them.
 */

/** A page of Salesforce Setup. */
export interface SetupPage {
	/** The page's name in Lightning Setup: what to type into Quick Find. */
	label: string;
	/** The way through the Setup menu, without "Setup". */
	path: readonly string[];
	/** Address below the org's own `https://<domain>.lightning.force.com`, where it is known. */
	link?: string;
	/** The name in Salesforce Classic or in older articles, where it differs. */
	formerly?: string;
}

/** The way to a page in words, as a reader clicks it; it stands for the page wherever that is told, and the site finds the page by it. */
export const setupWay = ({ path }: SetupPage): string => ['Setup', ...path].join(' > ');

const page = (path: readonly string[], more: Omit<SetupPage, 'label' | 'path'> = {}): SetupPage => ({
	label: path.at(-1) ?? '',
	path,
	...more,
});

export const setupPages = {
	connectedAppsOauthUsage: page(['Apps', 'Connected Apps', 'Connected Apps OAuth Usage'], {
		link: '/lightning/setup/ConnectedAppsUsage/home',
		formerly: 'Manage Apps > Connected Apps OAuth Usage',
	}),
	manageConnectedApps: page(['Apps', 'Connected Apps', 'Manage Connected Apps'], {
		link: '/lightning/setup/ConnectedApplication/home',
		formerly: 'Administer > Manage Apps > Connected Apps',
	}),
	appManager: page(['Apps', 'App Manager'], {
		link: '/lightning/setup/NavigationMenus/home',
		formerly: 'Build > Create > Apps > Connected Apps',
	}),
	externalClientAppManager: page(['Apps', 'External Client Apps', 'External Client App Manager'], {
		link: '/lightning/setup/ManageExternalClientApplication/home',
	}),
	externalClientAppSettings: page(['Apps', 'External Client Apps', 'Settings'], {
		link: '/lightning/setup/ExternalClientApplicationSettings/home',
		formerly: 'External Client App Settings',
	}),
	externalClientAppsOauthUsage: page(['Apps', 'External Client Apps', 'OAuth Usage']),
	installedPackages: page(['Apps', 'Packaging', 'Installed Packages'], {
		link: '/lightning/setup/ImportedPackage/home',
	}),
	oauthAndOpenIdConnectSettings: page(['Identity', 'OAuth and OpenID Connect Settings'], {
		link: '/lightning/setup/OauthOidcSettings/home',
	}),
	apiAccessControl: page(['API Access Control'], { formerly: 'API client whitelisting' }),
	loginHistory: page(['Identity', 'Login History'], {
		link: '/lightning/setup/OrgLoginHistory/home',
		formerly: 'Manage Users > Login History',
	}),
	authProviders: page(['Identity', 'Auth. Providers'], { link: '/lightning/setup/AuthProviders/home' }),
	singleSignOnSettings: page(['Identity', 'Single Sign-On Settings'], { link: '/lightning/setup/SingleSignOn/home' }),
	identityVerification: page(['Identity', 'Identity Verification'], { link: '/lightning/setup/IdentityVerification/home' }),
	users: page(['Users', 'Users'], { link: '/lightning/setup/ManageUsers/home', formerly: 'Manage Users > Users' }),
	profiles: page(['Users', 'Profiles'], { link: '/lightning/setup/EnhancedProfiles/home', formerly: 'Manage Users > Profiles' }),
	permissionSets: page(['Users', 'Permission Sets'], { link: '/lightning/setup/PermSets/home' }),
	networkAccess: page(['Security', 'Network Access'], {
		link: '/lightning/setup/NetworkAccess/home',
		formerly: 'Security Controls > Network Access',
	}),
	sessionSettings: page(['Security', 'Session Settings'], {
		link: '/lightning/setup/SecuritySession/home',
		formerly: 'Security Controls > Session Settings',
	}),
	sessionManagement: page(['Security', 'Session Management'], { link: '/lightning/setup/SessionManagementPage/home' }),
	certificates: page(['Security', 'Certificate and Key Management'], {
		link: '/lightning/setup/CertificatesAndKeysManagement/home',
	}),
	setupAuditTrail: page(['Security', 'View Setup Audit Trail'], { link: '/lightning/setup/SecurityEvents/home' }),
	transactionSecurityPolicies: page(['Security', 'Transaction Security Policies'], {
		link: '/lightning/setup/TransactionSecurityNew/home',
	}),
	cors: page(['Security', 'CORS']),
	remoteSiteSettings: page(['Security', 'Remote Site Settings'], { link: '/lightning/setup/SecurityRemoteProxy/home' }),
	namedCredentials: page(['Security', 'Named Credentials'], { link: '/lightning/setup/NamedCredential/home' }),
	myDomain: page(['Company Settings', 'My Domain'], { link: '/lightning/setup/OrgDomain/home' }),
	companyInformation: page(['Company Settings', 'Company Information'], {
		link: '/lightning/setup/CompanyProfileInfo/home',
	}),
	digitalExperiences: page(['Digital Experiences', 'All Sites'], { link: '/lightning/setup/SetupNetworks/home' }),
	releaseUpdates: page(['Release Updates'], { link: '/lightning/setup/ReleaseUpdates/home' }),
	sandboxes: page(['Environments', 'Sandboxes'], { link: '/lightning/setup/DataManagementCreateTestInstance/home' }),
	debugLogs: page(['Environments', 'Logs', 'Debug Logs'], { link: '/lightning/setup/ApexDebugLogs/home' }),
	eventLogFileBrowser: page(['Environments', 'Event Log Files', 'Event Log File Browser']),
} as const satisfies Record<string, SetupPage>;
export type SetupPageId = keyof typeof setupPages;

/** Permissions exactly as Setup labels them. */
export const permissions = {
	approveUninstalledConnectedApps: 'Approve Uninstalled Connected Apps',
	useAnyApiClient: 'Use Any API Client',
	customizeApplication: 'Customize Application',
	modifyAllData: 'Modify All Data',
	manageConnectedApps: 'Manage Connected Apps',
	rotateConsumerDetails: 'Allow consumer key and secret rotation',
	createExternalClientApps: 'Create, edit, and delete External Client Apps',
	editExternalClientAppPolicies: 'View all External Client Apps, view their settings, and edit their policies',
	manageUsers: 'Manage Users',
	manageInternalUsers: 'Manage Internal Users',
	manageProfilesAndPermissionSets: 'Manage Profiles and Permission Sets',
	assignPermissionSets: 'Assign Permission Sets',
	managePasswordPolicies: 'Manage Password Policies',
	manageIpAddresses: 'Manage IP Addresses',
	manageSharing: 'Manage Sharing',
	monitorLoginHistory: 'Monitor Login History',
	viewSetup: 'View Setup and Configuration',
	apiEnabled: 'API Enabled',
	apiOnlyUser: 'Api Only User',
	downloadPackages: 'Download AppExchange Packages',
	manageAuthProviders: 'Manage Auth. Providers',
	authorApex: 'Author Apex',
	viewEventLogFiles: 'View Event Log Files',
	createAndSetUpExperiences: 'Create and Set Up Experiences',
	manageCertificates: 'Manage Certificates',
	manageSandboxes: 'Manage Sandbox',
} as const;
export type PermissionId = keyof typeof permissions;
