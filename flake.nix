{
  description = "A terminal news reader that shows how different outlets report the same negotiations";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs = {self, nixpkgs}: let
    inherit (nixpkgs) lib;
    manifest = lib.importJSON ./package.json;
    # Our lock file names no registry; what Nix fetches is held by the checksums in it.
    lock = lib.importJSON ./package-lock.json;
    address = path: entry: let
      name = lib.last (lib.splitString "node_modules/" path);
      file = lib.last (lib.splitString "/" name);
    in "https://registry.npmjs.org/${name}/-/${file}-${entry.version}.tgz";
    resolved = lock // {
      packages = lib.mapAttrs (path: entry:
        if entry ? integrity then {resolved = address path entry;} // entry else entry) lock.packages;
    };
    systems = ["x86_64-linux" "aarch64-linux" "x86_64-darwin" "aarch64-darwin"];
    each = make: lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
  in {
    packages = each (pkgs: {
      default = pkgs.buildNpmPackage {
        pname = manifest.name;
        inherit (manifest) version;
        src = self;
        nodejs = pkgs.nodejs_24;
        npmDeps = pkgs.importNpmLock {
          package = manifest;
          packageLock = resolved;
        };
        inherit (pkgs.importNpmLock) npmConfigHook;
        nativeBuildInputs = [pkgs.installShellFiles];
        postInstall = ''
          installManPage man/karabakh-reader.1
          installShellCompletion --cmd karabakh-reader \
            --bash <($out/bin/karabakh-reader --completion bash) \
            --zsh <($out/bin/karabakh-reader --completion zsh) \
            --fish <($out/bin/karabakh-reader --completion fish)
        '';
        meta = {
          inherit (manifest) description;
          license = lib.licenses.mit;
          mainProgram = "karabakh-reader";
        };
      };
    });
  };
}
