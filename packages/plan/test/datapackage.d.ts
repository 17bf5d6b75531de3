/** The part of the reference validator of Data Packages that the tests use; it brings no types. */
declare module 'datapackage' {
  interface Resource {
    read(options?: { keyed?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): Resource;
  }
}
