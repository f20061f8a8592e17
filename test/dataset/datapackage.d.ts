/** What the tests use of the public validator of Data Packages, which brings no types of its own. */
declare module 'datapackage' {
  interface Resource {
    /** Reads every row; rejects when one is not as the description says. */
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>
  }
  export class Package {
    static load(path: string, options: { readonly basePath: string }): Promise<Package>
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
