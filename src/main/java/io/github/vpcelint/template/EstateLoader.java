package io.github.vpcelint.template;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises the documents of a run and has each read by the loader of its kind. */
public final class EstateLoader {
  private final Loaders loaders;

  /** A loader for the languages that are given. */
  public EstateLoader(Loaders loaders) {
    this.loaders = loaders;
  }

  /**
   * Loads the files of a run.
   *
   * @param trees what the readers made of the files, in the order of the files
   * @param options what is known of each file and its deployment
   */
  public LoadedEstate load(List<SyntaxTree> trees, OptionsByFile options) {
    Run run = new Run(options);
    for (SyntaxTree tree : trees) {
      run.recognize(tree);
    }
    return run.load();
  }

  private final class Run {
    private final OptionsByFile options;

    /** No EnumMap: that one asks by reflection which kinds there are. */
    private final Map<InputKind, List<Document>> documents = new HashMap<>();

    private final List<FileReading> files = new ArrayList<>();
    private final List<List<Loaded>> loadedByFile = new ArrayList<>();
    private final Map<SourceFile, Integer> positions = new HashMap<>();

    /** Positions of files that are of no kind themselves; a template may include them. */
    private final List<Integer> foreign = new ArrayList<>();

    private final List<LoadFailure> failures = new ArrayList<>();

    Run(OptionsByFile options) {
      this.options = options;
    }

    void recognize(SyntaxTree tree) {
      LoadOptions said = options.of(tree.file());
      List<InputKind> kinds = new ArrayList<>();
      String reason = "";
      for (int i = 0; i < tree.documents().size(); i++) {
        Node root = tree.documents().get(i);
        Recognition found = Recognizer.recognize(root, tree.file(), said);
        if (found.kind().isPresent()) {
          add(new Document(tree.file(), i, root, found.kind().get(), said), kinds);
        } else {
          reason = found.reason();
        }
      }
      positions.put(tree.file(), loadedByFile.size());
      loadedByFile.add(new ArrayList<>());
      if (tree.documents().isEmpty()) {
        reason = whyNothing(tree, said, options.isNamed(tree.file()));
      } else if (!kinds.isEmpty()) {
        addProblems(tree);
      } else {
        foreign.add(files.size());
      }
      files.add(new FileReading(tree.file(), List.copyOf(kinds), reason));
    }

    private void add(Document document, List<InputKind> kinds) {
      InputKind group = document.kind().readAs();
      List<Document> same = documents.get(group);
      if (same == null) {
        same = new ArrayList<>();
        documents.put(group, same);
      }
      same.add(document);
      if (!kinds.contains(document.kind())) {
        kinds.add(document.kind());
      }
    }

    /** Why a file has no document; problems of one that was meant to be read are kept. */
    private String whyNothing(SyntaxTree tree, LoadOptions said, boolean named) {
      if (tree.problems().isEmpty()) {
        return "an empty file";
      }
      Optional<String> excuse = BrokenFile.excuse(tree, said, named);
      if (excuse.isPresent()) {
        return excuse.get();
      }
      addProblems(BrokenFile.explained(tree));
      return BrokenFile.isOverLimit(tree) ? "over a limit" : "does not parse";
    }

    private void addProblems(SyntaxTree tree) {
      if (tree.problems().isEmpty()) {
        return;
      }
      EstatePart part = new EstatePart();
      for (SyntaxProblem problem : tree.problems()) {
        part.add(Problems.of(problem));
      }
      keep(new Loaded(tree.file(), part, List.of()));
    }

    LoadedEstate load() {
      for (InputKind kind : InputKind.values()) {
        List<Document> same = documents.get(kind);
        if (same != null) {
          load(loaders.of(kind), same);
        }
      }
      for (int position : foreign) {
        if (!loadedByFile.get(position).isEmpty()) {
          SourceFile file = files.get(position).file();
          files.set(position, new FileReading(file, List.of(InputKind.CLOUDFORMATION), ""));
        }
      }
      List<EstatePart> parts = new ArrayList<>();
      List<IgnoreEntry> ignores = new ArrayList<>();
      for (List<Loaded> ofFile : loadedByFile) {
        for (Loaded loaded : ofFile) {
          parts.add(loaded.part());
          ignores.addAll(loaded.ignores());
        }
      }
      return new LoadedEstate(parts, files, ignores, failures);
    }

    /** Loads documents together; when that fails, one by one, to lose only what is at fault. */
    private void load(Loader loader, List<Document> together) {
      List<Loaded> all;
      try {
        all = loader.load(together, together.get(0).options());
      } catch (RuntimeException | StackOverflowError failure) {
        if (together.size() == 1) {
          failures.add(new LoadFailure(together.get(0).file(), failure));
        } else {
          for (Document document : together) {
            load(loader, List.of(document));
          }
        }
        return;
      }
      for (Loaded loaded : all) {
        keep(loaded);
      }
    }

    private void keep(Loaded loaded) {
      loadedByFile.get(positions.getOrDefault(loaded.file(), 0)).add(loaded);
    }
  }
}
